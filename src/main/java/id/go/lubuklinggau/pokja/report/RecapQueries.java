package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the seats of a session: one pass for the total and all its parts, so that they cannot disagree. */
@Component
class RecapQueries {

    private final JdbcClient db;

    RecapQueries(JdbcClient db) {
        this.db = db;
    }

    List<RecapRow> rows(UUID sessionId, Reach reach) {
        return db.sql("""
                        select case when grouping(pokja_id) = 0 then 'POKJA'
                                    when grouping(kecamatan_code) = 0 then 'KECAMATAN'
                                    when grouping(element) = 0 then 'ELEMENT'
                                    when grouping(sex) = 0 then 'SEX'
                                    else 'ALL' end as part,
                               kecamatan_name, pokja_id, pokja_name, element, sex,
                               count(*) as seats,
                               count(delegate_id) as named,
                               count(*) filter (where status = 'PRESENT') as present,
                               count(*) filter (where status = 'REPRESENTED') as represented,
                               count(*) filter (where status = 'EXCUSED') as excused,
                               count(*) filter (where status = 'SICK') as sick,
                               count(*) filter (where status = 'ABSENT') as absent
                        from roster
                        where session_id = :session and kelurahan_code ^@ any(array[:reach])
                        group by grouping sets (
                            (),
                            (kecamatan_code, kecamatan_name),
                            (kecamatan_code, kecamatan_name, kelurahan_code, pokja_name, pokja_id),
                            (element),
                            (sex))
                        having (grouping(element) = 1 or element is not null) and (grouping(sex) = 1 or sex is not null)
                        order by kecamatan_code nulls first, kelurahan_code nulls first, pokja_name, pokja_id""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(RecapRow.class)
                .list();
    }

    /** Those whom the Pokja in reach have registered; for the office its own, too. */
    int guests(UUID sessionId, Reach reach) {
        return db.sql("""
                        select count(*) from guest g
                        left join pokja p on p.id = g.pokja_id
                        where g.session_id = :session and g.removed_at is null and not g.waits
                          and (:city or p.kelurahan_code ^@ any(array[:reach]))""")
                .param("session", sessionId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(Integer.class)
                .single();
    }
}
