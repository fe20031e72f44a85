package id.go.lubuklinggau.pokja.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.Reception.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The marks that phones have sent, each once, and what staff decided of them. Like the log, it only grows. */
@Component
class SentMarks {

    private static final String WAITING = """
            select u.id, u.delegate_id, u.status, u.substitute_name, u.substitute_position, u.note, u.device_at, u.marked_at,
                   u.received_at, u.sent_by as marked_by, u.sent_by_name as marked_by_name, u.device
            from undecided_mark u
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    SentMarks(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * One that came in before.
     *
     * @param version of the mark that it became; null if it changed nothing, such as one that says what stood already. One that
     *     was not applied may have that of the mark that stood then
     * @param taken what staff decided; null if there was nothing to decide, or nobody has yet
     */
    record Known(
            UUID id,
            UUID delegateId,
            MarkOutcome outcome,
            Long version,
            Instant markedAt,
            Instant receivedAt,
            UUID sentBy,
            Boolean taken) {

        boolean waits() {
            return outcome == MarkOutcome.UNDECIDED && taken == null;
        }

        /** @param standing the mark that stands now */
        MarkReceipt receipt(CurrentMark standing) {
            return new MarkReceipt(
                    id,
                    outcomeNow(),
                    true,
                    outcome == MarkOutcome.APPLIED ? version : null,
                    standing,
                    receivedAt,
                    null);
        }

        private MarkOutcome outcomeNow() {
            if (taken == null) {
                return outcome;
            }
            return taken ? MarkOutcome.APPLIED : MarkOutcome.SUPERSEDED;
        }
    }

    /** Those with these ids, and those of this account that wait for a decision about these delegates. */
    List<Known> known(Collection<UUID> ids, Collection<UUID> delegateIds, UUID accountId) {
        return db.sql("""
                        with asked as (
                            select unnest(cast(:ids as uuid[])) as id
                            union
                            select id from undecided_mark
                            where delegate_id = any(cast(:delegates as uuid[])) and sent_by = :account)
                        select s.id, s.delegate_id, s.outcome, s.version, s.marked_at, s.received_at, s.sent_by, d.taken
                        from asked
                        join sent_mark s on s.id = asked.id
                        left join mark_decision d on d.sent_mark_id = s.id""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("delegates", delegateIds.toArray(UUID[]::new))
                .param("account", accountId)
                .query(Known.class)
                .list();
    }

    /** Those of the session in reach that wait for a decision, in the order in which they came in. */
    List<WaitingMark> waiting(UUID sessionId, Reach reach) {
        return db.sql(WAITING + """
                        join delegate d on d.id = u.delegate_id
                        join pokja p on p.id = d.pokja_id
                        where u.session_id = :session and p.kelurahan_code ^@ any(array[:reach])
                        order by u.received_at, u.marked_at, u.id""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(WaitingMark.class)
                .list();
    }

    List<WaitingMark> waiting(UUID delegateId) {
        return db.sql(WAITING + "where u.delegate_id = :delegate")
                .param("delegate", delegateId)
                .query(WaitingMark.class)
                .list();
    }

    /** Those of the delegate that changed nothing, because a later mark stood; the newest first. */
    List<SupersededMark> superseded(UUID delegateId) {
        return db.sql("""
                        select status, substitute_name, substitute_position, note, device_at, marked_at, received_at,
                               sent_by_name as marked_by_name, device
                        from sent_mark where delegate_id = :delegate and outcome = 'SUPERSEDED'
                        order by marked_at desc, id""")
                .param("delegate", delegateId)
                .query(SupersededMark.class)
                .list();
    }

    void add(List<Verdict> verdicts, String device, SignedInUser by, Instant receivedAt) {
        if (verdicts.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into sent_mark (id, delegate_id, base_version, undo, status, substitute_name, substitute_position,
                                               note, device_at, marked_at, received_at, sent_by, sent_by_name, device, outcome,
                                               version)
                        select id, delegate_id, base_version, status is null, status, substitute_name, substitute_position,
                               note, device_at, marked_at, :received, :by, :byName, :device, outcome, version
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            id uuid, delegate_id uuid, base_version bigint, status text, substitute_name text,
                            substitute_position text, note text, device_at timestamptz, marked_at timestamptz, outcome text,
                            version bigint)""")
                .param(
                        "rows",
                        json.writeValueAsString(verdicts.stream().map(Row::of).toList()))
                .param("device", device)
                .param("by", by.accountId())
                .param("byName", by.getDisplayName())
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @param taken which of them becomes the mark that stands; null if none does
     * @param version that it has then; null if none is taken, or nothing changes
     */
    void decide(Collection<UUID> ids, UUID taken, Long version, SignedInUser by, Instant at) {
        if (ids.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into mark_decision (sent_mark_id, taken, version, decided_at, decided_by, decided_by_name)
                        select id, id is not distinct from cast(:taken as uuid),
                               case when id = cast(:taken as uuid) then cast(:version as bigint) end, :at, :by, :byName
                        from unnest(cast(:ids as uuid[])) id""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("taken", taken)
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.getDisplayName())
                .update();
    }

    /** A mark as the database reads it. */
    private record Row(
            UUID id,
            @JsonProperty("delegate_id") UUID delegateId,
            @JsonProperty("base_version") Long baseVersion,
            @JsonUnwrapped MarkColumns mark,
            @JsonProperty("device_at") Instant deviceAt,
            @JsonProperty("marked_at") Instant markedAt,
            MarkOutcome outcome,
            Long version) {

        static Row of(Verdict verdict) {
            var sent = verdict.mark();
            return new Row(
                    sent.id(),
                    sent.delegateId(),
                    sent.baseVersion(),
                    MarkColumns.of(sent.mark()),
                    sent.deviceAt(),
                    verdict.markedAt(),
                    verdict.outcome(),
                    verdict.version());
        }
    }
}
