package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the board of a session in one statement. */
@Component
class BoardQueries {

    private final JdbcClient db;

    BoardQueries(JdbcClient db) {
        this.db = db;
    }

    List<BoardRow> rows(UUID sessionId, Reach reach) {
        return db.sql("""
                        select p.id as pokja_id, l.name as kelurahan_name, s.seats, n.named, n.present, n.represented, n.excused,
                               n.sick, n.absent, n.waiting + u.guests as waiting, n.last_mark
                        from session s
                        join invitation i on i.session_id = s.id
                        join pokja p on p.id = i.pokja_id
                        join kelurahan l on l.code = p.kelurahan_code
                        cross join lateral (
                            select count(*) as named,
                                   count(*) filter (where a.status = 'PRESENT') as present,
                                   count(*) filter (where a.status = 'REPRESENTED') as represented,
                                   count(*) filter (where a.status = 'EXCUSED') as excused,
                                   count(*) filter (where a.status = 'SICK') as sick,
                                   count(*) filter (where a.status = 'ABSENT') as absent,
                                   coalesce(sum(w.waiting), 0) as waiting,
                                   max(greatest(g.last_mark, k.last_mark)) as last_mark
                            from delegate d
                            left join attendance a on a.delegate_id = d.id
                            cross join lateral (
                                select max(coalesce(received_at, marked_at)) as last_mark
                                from attendance_log where delegate_id = d.id) g
                            cross join lateral (
                                select max(received_at) as last_mark
                                from sent_mark where delegate_id = d.id and outcome = 'UNDECIDED') k
                            cross join lateral (
                                select count(*) as waiting from undecided_mark where delegate_id = d.id) w
                            where d.session_id = s.id and d.pokja_id = p.id) n
                        cross join lateral (
                            select count(*) as guests from guest
                            where session_id = s.id and pokja_id = p.id and waits) u
                        where s.id = :session and p.kelurahan_code ^@ any(array[:reach])
                        order by l.code, p.name, p.id""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(BoardRow.class)
                .list();
    }
}
