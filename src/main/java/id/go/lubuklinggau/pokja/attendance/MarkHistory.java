package id.go.lubuklinggau.pokja.attendance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how marks came to be. */
@Component
class MarkHistory {

    private final JdbcClient db;

    MarkHistory(JdbcClient db) {
        this.db = db;
    }

    /** The newest of each delegate first. */
    List<MarkStep> steps(Collection<UUID> delegateIds) {
        return db.sql("""
                        select l.delegate_id, l.version, l.kind, l.status, l.substitute_name, l.substitute_position, l.note,
                               l.reason, l.marked_at, l.marked_by_name, coalesce(s.received_at, l.received_at) as received_at,
                               l.device_at, l.device, m.decided_at, m.decided_by_name
                        from attendance_log l
                        left join (sent_mark s join mark_decision m on m.sent_mark_id = s.id)
                               on s.delegate_id = l.delegate_id and s.outcome = 'UNDECIDED' and m.version = l.version
                        where l.delegate_id = any(cast(:delegates as uuid[]))
                        order by l.delegate_id, l.version desc""")
                .param("delegates", delegateIds.toArray(UUID[]::new))
                .query(MarkStep.class)
                .list();
    }
}
