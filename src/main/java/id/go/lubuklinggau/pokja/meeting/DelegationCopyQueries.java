package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a Pokja sent to its last session. */
@Component
class DelegationCopyQueries {

    private static final String LAST = """
            select t.id as session_id, t.day, t.number, m.title as meeting_title
            from session s
            join session t on t.id <> s.id and (t.day, t.start_time) < (s.day, s.start_time)
            join meeting m on m.id = t.meeting_id
            where s.id = :session and (:city or m.state <> 'DRAFT') and exists (
                select from delegate d join pokja p on p.id = d.pokja_id
                where d.session_id = t.id and p.id = :pokja and p.kelurahan_code ^@ any(array[:reach]))
            order by t.day desc, t.start_time desc, t.id limit 1""";

    private final JdbcClient db;

    DelegationCopyQueries(JdbcClient db) {
        this.db = db;
    }

    Optional<LastDelegation> last(UUID sessionId, UUID pokjaId, Reach reach) {
        return bound(LAST, sessionId, pokjaId, reach)
                .query(LastDelegation.class)
                .optional();
    }

    /** A person may be out of sight by now; then the seat says the name. */
    List<FormerDelegate> former(UUID sessionId, UUID pokjaId, Reach reach) {
        return bound("""
                        select f.person_id, f.element, f.position, f.fitness,
                               case when f.fitness <> 'HIDDEN' then f.title_before end as title_before,
                               case when f.fitness <> 'HIDDEN' then f.name end as name,
                               case when f.fitness <> 'HIDDEN' then f.titles_after end as titles_after
                        from (
                            select d.seat, d.person_id, d.element, coalesce(b.position, d.position) as position,
                                   case when p.id is null then d.title_before else p.title_before end as title_before,
                                   coalesce(p.name, d.name) as name,
                                   case when p.id is null then d.titles_after else p.titles_after end as titles_after,
                                   case
                                       when p.restricted_at is not null or p.erased_at is not null then 'HIDDEN'
                                       when exists (
                                           select from same_day_seats(s.id, array[d.person_id]) x
                                           where x.session_id = s.id) then 'SEATED'
                                       when b.position is null then 'NO_MEMBER'
                                       when not p.kelurahan_code ^@ any(array[:reach]) then 'OUT_OF_REACH'
                                       else 'FIT'
                                   end as fitness
                            from (%s) last
                            join delegate d on d.session_id = last.session_id and d.pokja_id = :pokja
                            join session s on s.id = :session
                            left join person p on p.id = d.person_id
                            left join lateral (
                                select b.position from membership b
                                where b.pokja_id = d.pokja_id and b.person_id = d.person_id and b.first_day <= s.day
                                  and (b.last_day is null or b.last_day >= s.day)
                                order by b.first_day desc limit 1) b on true) f
                        order by f.seat""".formatted(LAST), sessionId, pokjaId, reach)
                .query(FormerDelegate.class)
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, UUID sessionId, UUID pokjaId, Reach reach) {
        return db.sql(sql)
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .param("city", reach.isCity())
                .param("reach", reach.codes());
    }
}
