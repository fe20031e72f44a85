package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of marks. Whoever changes a mark holds the state of the session and then locks its delegate, in this order like
 * whoever takes a delegate off a seat: then a version read is a version kept, whatever the number of writers. Each write also goes into the log, in one statement for any
 * number of rows.
 */
@Component
class AttendanceLedger {

    private static final String SHEET = """
            select number, kecamatan_code, kecamatan_name, kelurahan_name, pokja_id, pokja_name, seat, delegate_id, element,
                   title_before, name, titles_after, sex, position, mark_version, status, substitute_name,
                   substitute_position, note, marked_at, marked_by_name
            from roster where session_id = :session and kelurahan_code ^@ any(array[:reach])
            """;

    private final JdbcClient db;

    AttendanceLedger(JdbcClient db) {
        this.db = db;
    }

    List<SheetRow> sheet(UUID sessionId, Reach reach) {
        return db.sql(SHEET + "order by number")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(SheetRow.class)
                .list();
    }

    Optional<SheetRow> row(UUID sessionId, UUID delegateId, Reach reach) {
        return db.sql(SHEET + "and delegate_id = :delegate")
                .param("session", sessionId)
                .param("delegate", delegateId)
                .param("reach", reach.codes())
                .query(SheetRow.class)
                .optional();
    }

    /** Locks the delegate until the transaction ends; empty if it is out of reach. */
    Optional<LockedDelegate> lock(UUID delegateId, Reach reach) {
        return db.sql("""
                        with held as materialized (
                            select id, state, meeting_id from session
                            where id = (select session_id from delegate where id = :delegate) for share)
                        select d.id, s.id as session_id, s.state, m.state as meeting_state
                        from held s
                        join meeting m on m.id = s.meeting_id
                        join delegate d on d.session_id = s.id
                        join pokja p on p.id = d.pokja_id
                        where d.id = :delegate and p.kelurahan_code ^@ any(array[:reach])
                        for no key update of d""")
                .param("delegate", delegateId)
                .param("reach", reach.codes())
                .query(LockedDelegate.class)
                .optional();
    }

    /** Locks the delegates of the session in reach that have no mark. */
    List<UUID> lockUnmarked(UUID sessionId, Reach reach) {
        db.sql("""
                        with held as materialized (select id from session where id = :session for share)
                        select d.id from held s
                        join delegate d on d.session_id = s.id
                        join pokja p on p.id = d.pokja_id
                        where p.kelurahan_code ^@ any(array[:reach])
                        order by d.id
                        for no key update of d""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(UUID.class)
                .list();
        return db.sql("""
                        select delegate_id from roster
                        where session_id = :session and kelurahan_code ^@ any(array[:reach])
                          and delegate_id is not null and status is null""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(UUID.class)
                .list();
    }

    CurrentMark current(UUID delegateId) {
        return db.sql("""
                        select delegate_id, version, status, substitute_name, substitute_position, note, marked_at,
                               marked_by_name
                        from attendance where delegate_id = :delegate""")
                .param("delegate", delegateId)
                .query(CurrentMark.class)
                .optional()
                .orElseGet(() -> new CurrentMark(delegateId, null, null, null, null, null, null, null));
    }

    /** The mark before the one that stands. */
    Mark previous(UUID delegateId) {
        return db.sql("""
                        select status, substitute_name, substitute_position, note from attendance_log
                        where delegate_id = :delegate order by version desc offset 1 limit 1""")
                .param("delegate", delegateId)
                .query(Mark.class)
                .optional()
                .orElse(Mark.NONE);
    }

    Corrections corrections(UUID sessionId, Reach reach) {
        return db.sql("""
                        select count(*) as count, max(l.marked_at) as last
                        from attendance_log l
                        join delegate d on d.id = l.delegate_id
                        join pokja p on p.id = d.pokja_id
                        where d.session_id = :session and l.kind = 'CORRECTION'
                          and p.kelurahan_code ^@ any(array[:reach])""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(Corrections.class)
                .single();
    }

    void write(List<UUID> delegateIds, Mark mark, LogKind kind, String reason, SignedInUser by, Instant at) {
        if (delegateIds.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into attendance as a (delegate_id, version, status, substitute_name, substitute_position,
                                                     note, marked_at, marked_by, marked_by_name)
                        select id, 1, :status, :substitute, :position, :note, :at, :by, :byName
                        from unnest(cast(:delegates as uuid[])) id
                        on conflict (delegate_id) do update
                        set version = a.version + 1, status = excluded.status, substitute_name = excluded.substitute_name,
                            substitute_position = excluded.substitute_position, note = excluded.note,
                            marked_at = excluded.marked_at, marked_by = excluded.marked_by,
                            marked_by_name = excluded.marked_by_name""")
                .param("delegates", delegateIds.toArray(UUID[]::new))
                .param("status", mark.status() == null ? null : mark.status().name(), Types.VARCHAR)
                .param("substitute", mark.substituteName(), Types.VARCHAR)
                .param("position", mark.substitutePosition(), Types.VARCHAR)
                .param("note", mark.note(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.getDisplayName())
                .update();
        db.sql("""
                        insert into attendance_log (delegate_id, version, kind, status, substitute_name, substitute_position,
                                                    note, reason, marked_at, marked_by, marked_by_name)
                        select delegate_id, version, :kind, status, substitute_name, substitute_position, note, :reason,
                               marked_at, marked_by, marked_by_name
                        from attendance where delegate_id = any(cast(:delegates as uuid[]))""")
                .param("delegates", delegateIds.toArray(UUID[]::new))
                .param("kind", kind.name())
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    /** The mark keeps its version: nobody made another. */
    void anonymise(List<UUID> delegateIds) {
        var ids = delegateIds.toArray(UUID[]::new);
        db.sql("""
                        update attendance
                        set substitute_name = case when substitute_name is not null then erased_name() end,
                            substitute_position = null, note = null
                        where delegate_id = any(cast(:delegates as uuid[]))""").param("delegates", ids).update();
        db.sql("select attendance_log_anonymise(cast(:delegates as uuid[]))")
                .param("delegates", ids)
                .query(Integer.class)
                .single();
    }

    enum LogKind {
        MARK,
        UNDO,
        CORRECTION
    }
}
