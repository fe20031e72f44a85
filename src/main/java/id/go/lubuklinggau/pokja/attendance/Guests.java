package id.go.lubuklinggau.pokja.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of guests. Whoever changes it holds the state of the session, so that it does not become final meanwhile. */
@Component
class Guests {

    private static final String ROWS = """
            select g.id, g.version, g.pokja_id, p.name as pokja_name, g.person_id, person.name as person_name, g.name,
                   g.institution, g.element, g.arrived_at, g.marked_by_name
            from guest g
            left join pokja p on p.id = g.pokja_id
            left join person on person.id = g.person_id
            where g.session_id = :session and g.removed_at is null and not g.waits
              and (:city or p.kelurahan_code ^@ any(array[:reach]))
            """;

    /** Guests of final sessions before a day whose paper need not name them any more; who may still ask for it is left. */
    private static final String ERASABLE = """
            from guest g
            join session s on s.id = g.session_id
            left join person p on p.id = g.person_id
            where s.state = 'FINAL' and s.day < :day and g.name <> erased_name()
              and (g.person_id is null or p.erased_at is not null)
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    Guests(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @param pokja those invited, in reach */
    record Held(HeldSession session, Set<UUID> pokja) {}

    /** Empty if it is out of reach. */
    Optional<Held> hold(UUID sessionId, Reach reach) {
        return db.sql("""
                        with held as materialized (
                            select id, state, day, entry_from, entry_until, meeting_id from session where id = :session for share)
                        select h.state, h.day, h.entry_from, h.entry_until, m.state as meeting_state, array(
                            select p.id from invitation i join pokja p on p.id = i.pokja_id
                            where i.session_id = h.id and p.kelurahan_code ^@ any(array[:reach])) as pokja
                        from held h join meeting m on m.id = h.meeting_id""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query((row, number) -> new Held(HeldSession.of(row), Set.of((UUID[])
                        row.getArray("pokja").getArray())))
                .optional()
                .filter(held -> reach.isCity() || !held.pokja().isEmpty());
    }

    /** In the order in which they came. */
    List<GuestRow> list(UUID sessionId, Reach reach) {
        return db.sql(ROWS + "order by g.arrived_at, g.id")
                .param("session", sessionId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(GuestRow.class)
                .list();
    }

    Optional<GuestRow> find(UUID sessionId, UUID id, Reach reach) {
        return db.sql(ROWS + "and g.id = :id")
                .param("session", sessionId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .param("id", id)
                .query(GuestRow.class)
                .optional();
    }

    /** Those who wait for a decision, in the order in which they came in. */
    List<WaitingGuest> waiting(UUID sessionId, Reach reach) {
        return db.sql("""
                        select g.id, p.name as pokja_name, g.name, g.institution, g.element, g.arrived_at as marked_at,
                               g.received_at, g.device_at, g.device, g.marked_by_name
                        from guest g
                        left join pokja p on p.id = g.pokja_id
                        where g.session_id = :session and g.waits and (:city or p.kelurahan_code ^@ any(array[:reach]))
                        order by g.received_at, g.arrived_at, g.id""")
                .param("session", sessionId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(WaitingGuest.class)
                .list();
    }

    /** One who came in before, removed or not. */
    record Known(UUID id, Instant receivedAt, boolean waits) {}

    List<Known> known(Collection<UUID> ids) {
        return db.sql("select id, received_at, waits from guest where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Known.class)
                .list();
    }

    /** Whether there is such a guest in reach, on the list, waiting or removed. */
    boolean isKnown(UUID sessionId, UUID id, Reach reach) {
        return db.sql("""
                        select exists (
                            select from guest g left join pokja p on p.id = g.pokja_id
                            where g.session_id = :session and g.id = :id
                              and (:city or p.kelurahan_code ^@ any(array[:reach])))""")
                .param("session", sessionId)
                .param("id", id)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(Boolean.class)
                .single();
    }

    /**
     * A guest as the database reads one.
     *
     * @param waits whether staff decide first
     * @param deviceAt null for who was registered on a page
     */
    record Arrival(
            UUID id,
            boolean waits,
            @JsonProperty("pokja_id") UUID pokjaId,
            String name,
            String institution,
            Element element,
            @JsonProperty("arrived_at") Instant arrivedAt,
            @JsonProperty("device_at") Instant deviceAt) {

        static Arrival onPage(UUID id, UUID pokjaId, GuestDetails details, Instant now) {
            return new Arrival(id, false, pokjaId, details.name(), details.institution(), details.element(), now, null);
        }

        static Arrival ofPhone(SentGuest guest, UUID pokjaId, boolean waits, Instant arrivedAt) {
            var details = guest.details();
            return new Arrival(
                    guest.id(),
                    waits,
                    pokjaId,
                    details.name(),
                    details.institution(),
                    details.element(),
                    arrivedAt,
                    guest.deviceAt());
        }
    }

    /**
     * Writes down those who are not known yet.
     *
     * @param device null for who was registered on a page
     * @param reason null unless the session is final
     * @return those who had come in before, removed or not, and when that was
     */
    Map<UUID, Instant> add(
            UUID sessionId, Collection<Arrival> arrivals, String device, String reason, SignedInUser by, Instant now) {
        return db
                .sql("""
                        with sent as (
                            select * from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                                id uuid, waits boolean, pokja_id uuid, name text, institution text, element text, arrived_at timestamptz,
                                device_at timestamptz)
                        ), written as (
                            insert into guest (id, version, session_id, pokja_id, name, institution, element, arrived_at,
                                               device_at, device, received_at, waits, marked_by, marked_by_name, corrections,
                                               corrected_at, correction_reason)
                            select id, 0, :session, pokja_id, name, institution, element, arrived_at, device_at,
                                   cast(:device as text), :now, waits, :by, :byName,
                                   case when cast(:reason as text) is null then 0 else 1 end,
                                   case when cast(:reason as text) is not null then :now end, :reason
                            from sent
                            on conflict (id) do nothing
                            returning id)
                        select s.id, coalesce(g.received_at, :now) as received_at
                        from sent s
                        left join guest g on g.id = s.id
                        where s.id not in (select id from written)""")
                .param("rows", json.writeValueAsString(arrivals))
                .param("session", sessionId)
                .param("device", device)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.getDisplayName())
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("received_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final String CORRECTED = """
            version = version + 1,
            corrections = corrections + case when cast(:reason as text) is null then 0 else 1 end,
            corrected_at = case when cast(:reason as text) is null then corrected_at else :now end,
            correction_reason = coalesce(:reason, correction_reason)
            """;

    /** @return whether this version still stood */
    boolean change(CorrectGuest command, Instant now) {
        var details = command.details();
        return db.sql(
                                "update guest set name = :name, institution = :institution, element = :element, person_id = :person, "
                                        + CORRECTED + "where id = :id and version = :version and removed_at is null")
                        .param("name", details.name())
                        .param("institution", details.institution())
                        .param(
                                "element",
                                details.element() == null
                                        ? null
                                        : details.element().name())
                        .param("person", command.personId())
                        .param("reason", command.reason())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", command.id())
                        .param("version", command.version())
                        .update()
                > 0;
    }

    /** One who waits is a guest from now on. */
    void take(UUID id, String reason, Instant now) {
        db.sql("update guest set waits = false, " + CORRECTED + "where id = :id and waits")
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Leaves the id alone. */
    void remove(UUID id, String reason, Instant now) {
        db.sql(
                        "update guest set name = null, institution = null, element = null, person_id = null, removed_at = :now, waits = false, "
                                + CORRECTED + "where id = :id and removed_at is null")
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    List<UUID> move(UUID from, UUID to) {
        return db.sql("update guest set version = version + 1, person_id = :to where person_id = :from returning id")
                .param("from", from)
                .param("to", to)
                .query(UUID.class)
                .list();
    }

    /** Of a person whose data is erased: at once but where the paper is evidence. */
    void anonymise(UUID personId) {
        db.sql("""
                        update guest g
                        set version = g.version + 1, name = erased_name(), institution = null
                        from session s
                        where g.person_id = :person and s.id = g.session_id and s.state <> 'FINAL'
                          and g.name <> erased_name()""").param("person", personId).update();
    }

    /** @return of which session each of them is */
    List<UUID> anonymiseFinalsBefore(LocalDate day, int atMost) {
        return db.sql("""
                        update guest
                        set version = version + 1, name = erased_name(), institution = null,
                            correction_reason = case when correction_reason is not null then erased_name() end
                        where id in (select g.id %s order by s.day, g.id limit :at_most)
                        returning session_id""".formatted(ERASABLE))
                .param("day", day)
                .param("at_most", atMost)
                .query(UUID.class)
                .list();
    }

    int erasableBefore(LocalDate day) {
        return db.sql("select count(*) " + ERASABLE)
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
