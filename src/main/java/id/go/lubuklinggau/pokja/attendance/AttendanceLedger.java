package id.go.lubuklinggau.pokja.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.MarkEntry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of marks. Whoever changes a mark holds the state of the session and then locks its delegate, in this order like
 * whoever takes a delegate off a seat: then a version read is a version kept, whatever the number of writers. Each write also goes into the log, in one statement for any
 * number of rows.
 */
@Component
class AttendanceLedger {

    private static final String SHEET = """
            select number, kecamatan_code, kecamatan_name, kelurahan_code, kelurahan_name, pokja_id, pokja_name, seat, delegate_id, element,
                   title_before, name, titles_after, sex, position, mark_version, status, substitute_name,
                   substitute_position, note, marked_at, marked_by, marked_by_name, undecided
            from roster where session_id = :session and kelurahan_code ^@ any(array[:reach])
            """;

    private static final String ROWS = """
            with rows as (
                select * from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                    delegate_id uuid, version bigint, kind text, status text, substitute_name text, substitute_position text,
                    note text, reason text, marked_at timestamptz, device_at timestamptz, device text))
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    AttendanceLedger(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
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
                            select id, state, day, entry_from, entry_until, meeting_id from session
                            where id = (select session_id from delegate where id = :delegate) for share)
                        select d.id, s.state, s.day, s.entry_from, s.entry_until, m.state as meeting_state
                        from held s
                        join meeting m on m.id = s.meeting_id
                        join delegate d on d.session_id = s.id
                        join pokja p on p.id = d.pokja_id
                        where d.id = :delegate and p.kelurahan_code ^@ any(array[:reach])
                        for no key update of d""")
                .param("delegate", delegateId)
                .param("reach", reach.codes())
                .query(LockedDelegate::of)
                .optional();
    }

    /** Locks those of the delegates who are in this session and in reach. */
    List<LockedDelegate> lock(UUID sessionId, Collection<UUID> delegateIds, Reach reach) {
        return db.sql("""
                        with held as materialized (select id, state, day, entry_from, entry_until, meeting_id from session where id = :session for share)
                        select d.id, s.state, s.day, s.entry_from, s.entry_until, m.state as meeting_state
                        from held s
                        join meeting m on m.id = s.meeting_id
                        join delegate d on d.session_id = s.id
                        join pokja p on p.id = d.pokja_id
                        where d.id = any(cast(:delegates as uuid[])) and p.kelurahan_code ^@ any(array[:reach])
                        order by d.id
                        for no key update of d""")
                .param("session", sessionId)
                .param("delegates", delegateIds.toArray(UUID[]::new))
                .param("reach", reach.codes())
                .query(LockedDelegate::of)
                .list();
    }

    private List<UUID> lockAll(UUID sessionId, Reach reach) {
        return db.sql("""
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
    }

    /** Locks the delegates of the session in reach, and gives those without a mark. */
    List<CurrentMark> lockUnmarked(UUID sessionId, Reach reach) {
        var delegates = new LinkedHashMap<UUID, CurrentMark>();
        lockAll(sessionId, reach).forEach(id -> delegates.put(id, CurrentMark.none(id)));
        current(delegates.keySet())
                .forEach(standing -> delegates.put(standing.current().delegateId(), standing.current()));
        return delegates.values().stream()
                .filter(current -> current.status() == null)
                .toList();
    }

    CurrentMark current(UUID delegateId) {
        return current(List.of(delegateId)).stream()
                .findFirst()
                .map(Standing::current)
                .orElseGet(() -> CurrentMark.none(delegateId));
    }

    /** The mark before the one that stands. */
    Mark previous(UUID delegateId) {
        return current(List.of(delegateId)).stream()
                .findFirst()
                .map(Standing::previous)
                .orElse(Mark.NONE);
    }

    /** @param previous the mark before the one that stands */
    record Standing(CurrentMark current, Mark previous) {}

    /** Of those of the delegates who were ever marked. */
    List<Standing> current(Collection<UUID> delegateIds) {
        return db.sql("""
                        select a.delegate_id, a.version, a.status, a.substitute_name, a.substitute_position, a.note, a.marked_at,
                               a.marked_by, a.marked_by_name, l.status as previous_status,
                               l.substitute_name as previous_substitute_name,
                               l.substitute_position as previous_substitute_position, l.note as previous_note
                        from attendance a
                        left join attendance_log l on l.delegate_id = a.delegate_id and l.version = a.version - 1
                        where a.delegate_id = any(cast(:delegates as uuid[]))""")
                .param("delegates", delegateIds.toArray(UUID[]::new))
                .query((row, number) -> new Standing(currentMark(row), mark(row, "previous_")))
                .list();
    }

    private static CurrentMark currentMark(ResultSet row) throws SQLException {
        var mark = mark(row, "");
        return new CurrentMark(
                row.getObject("delegate_id", UUID.class),
                row.getLong("version"),
                mark.status(),
                mark.substituteName(),
                mark.substitutePosition(),
                mark.note(),
                row.getTimestamp("marked_at").toInstant(),
                row.getObject("marked_by", UUID.class),
                row.getString("marked_by_name"));
    }

    private static Mark mark(ResultSet row, String prefix) throws SQLException {
        var status = row.getString(prefix + "status");
        return new Mark(
                status == null ? null : AttendanceStatus.valueOf(status),
                row.getString(prefix + "substitute_name"),
                row.getString(prefix + "substitute_position"),
                row.getString(prefix + "note"));
    }

    /**
     * @param entries several steps of one delegate come in their order
     * @param receivedAt when the office has them
     */
    void write(List<MarkEntry> entries, SignedInUser by, Instant receivedAt) {
        write(entries, by.accountId(), by.getDisplayName(), receivedAt);
    }

    /**
     * @param by the account whose marks they are
     * @param byName as it is called
     */
    void write(List<MarkEntry> entries, UUID by, String byName, Instant receivedAt) {
        if (entries.isEmpty()) {
            return;
        }
        var rows = json.writeValueAsString(entries.stream().map(Row::of).toList());
        db.sql(ROWS + """
                        insert into attendance (delegate_id, version, status, substitute_name, substitute_position, note,
                                                marked_at, marked_by, marked_by_name)
                        select distinct on (delegate_id) delegate_id, version, status, substitute_name, substitute_position, note,
                               marked_at, :by, :byName
                        from rows order by delegate_id, version desc
                        on conflict (delegate_id) do update
                        set version = excluded.version, status = excluded.status, substitute_name = excluded.substitute_name,
                            substitute_position = excluded.substitute_position, note = excluded.note,
                            marked_at = excluded.marked_at, marked_by = excluded.marked_by,
                            marked_by_name = excluded.marked_by_name""")
                .param("rows", rows)
                .param("by", by)
                .param("byName", byName)
                .update();
        db.sql(ROWS + """
                        insert into attendance_log (delegate_id, version, kind, status, substitute_name, substitute_position, note,
                                                    reason, marked_at, marked_by, marked_by_name, device_at, device, received_at)
                        select delegate_id, version, kind, status, substitute_name, substitute_position, note,
                               reason, marked_at, :by, :byName, device_at, device, :received
                        from rows""")
                .param("rows", rows)
                .param("by", by)
                .param("byName", byName)
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A step as the database reads it. */
    private record Row(
            @JsonProperty("delegate_id") UUID delegateId,
            long version,
            Kind kind,
            @JsonUnwrapped MarkColumns mark,
            String reason,
            @JsonProperty("marked_at") Instant markedAt,
            @JsonProperty("device_at") Instant deviceAt,
            String device) {

        static Row of(MarkEntry entry) {
            return new Row(
                    entry.delegateId(),
                    entry.version(),
                    entry.kind(),
                    MarkColumns.of(entry.mark()),
                    entry.reason(),
                    entry.markedAt(),
                    entry.deviceAt(),
                    entry.device());
        }
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
}
