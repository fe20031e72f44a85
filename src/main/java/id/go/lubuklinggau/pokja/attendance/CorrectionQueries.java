package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was changed after a session was final, the oldest first. */
@Component
class CorrectionQueries {

    private final JdbcClient db;

    CorrectionQueries(JdbcClient db) {
        this.db = db;
    }

    /** How many, and the last: of marks and of guests. */
    Corrections count(UUID sessionId, Reach reach) {
        return db.sql("""
                        select coalesce(sum(c.count), 0) as count, max(c.last) as last
                        from (
                            select 1 as count, coalesce(l.received_at, l.marked_at) as last
                            from attendance_log l
                            join delegate d on d.id = l.delegate_id
                            join pokja p on p.id = d.pokja_id
                            where d.session_id = :session and l.kind = 'CORRECTION' and p.kelurahan_code ^@ any(array[:reach])
                            union all
                            select g.corrections, g.corrected_at
                            from guest g
                            left join pokja p on p.id = g.pokja_id
                            where g.session_id = :session and (:city or p.kelurahan_code ^@ any(array[:reach]))
                        ) c""")
                .param("session", sessionId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(Corrections.class)
                .single();
    }

    List<MarkCorrection> ofMarks(UUID sessionId, Reach reach) {
        return db.sql("""
                        select r.number, r.title_before, r.name, r.titles_after, r.kelurahan_name, r.pokja_name,
                               b.status as status_before, b.substitute_name as substitute_before,
                               l.status as status_after, l.substitute_name as substitute_after, l.reason,
                               coalesce(m.decided_by_name, l.marked_by_name) as by_name,
                               coalesce(m.decided_at, l.received_at, l.marked_at) as at
                        from roster r
                        join attendance_log l on l.delegate_id = r.delegate_id and l.kind = 'CORRECTION'
                        left join attendance_log b on b.delegate_id = l.delegate_id and b.version = l.version - 1
                        left join (sent_mark s join mark_decision m on m.sent_mark_id = s.id)
                               on s.delegate_id = l.delegate_id and s.outcome = 'UNDECIDED' and m.version = l.version
                        where r.session_id = :session and r.kelurahan_code ^@ any(array[:reach])
                        order by at, r.number""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(MarkCorrection.class)
                .list();
    }

    /**
     * The trail knows what was before, for as long as it is kept. Of a guest whose name has gone from the list since, it is
     * not asked.
     */
    List<GuestCorrection> ofGuests(UUID sessionId, Reach reach) {
        return db.sql("""
                        select p.name as pokja_name,
                               case when c.added then null else coalesce(c.before ->> 'name', g.name) end as before,
                               case when c.added then null
                                    when coalesce(c.before -> 'institution', c.after -> 'institution') is not null then c.before ->> 'institution'
                                    else g.institution end as institution_before,
                               case when c.removed then null else coalesce(c.after ->> 'name', g.name) end as after,
                               case when c.removed then null
                                    when coalesce(c.before -> 'institution', c.after -> 'institution') is not null then c.after ->> 'institution'
                                    else g.institution end as institution_after,
                               coalesce(c.after ->> 'correction_reason', g.correction_reason) as reason,
                               coalesce(c.account_name, case when c.added then g.marked_by_name end) as by_name,
                               coalesce(c.at, g.corrected_at) as at
                        from guest g
                        left join pokja p on p.id = g.pokja_id
                        left join lateral (
                            select t.before, t.after, t.account_name, t.at,
                                   t.kind = 'CREATED' or coalesce(t.before ->> 'waits', '') = 'true' as added,
                                   t.after -> 'removed_at' is not null as removed
                            from trail t
                            where t.subject = 'guest' and t.subject_id = g.id::text
                              and coalesce((t.after ->> 'corrections')::int, 0) > 0
                              and g.name is distinct from erased_name()
                        ) c on true
                        where g.session_id = :session and g.corrections > 0
                          and (:city or p.kelurahan_code ^@ any(array[:reach]))
                        order by at, g.arrived_at""")
                .param("session", sessionId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(GuestCorrection.class)
                .list();
    }
}
