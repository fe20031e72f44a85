package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.Guests.Arrival;
import id.go.lubuklinggau.pokja.attendance.Guests.Held;
import id.go.lubuklinggau.pokja.attendance.Guests.Known;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.shared.DeviceClock;
import id.go.lubuklinggau.pokja.shared.KeptByAnother;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to a session without a seat. */
@Service
@Transactional
public class GuestService {

    private final Guests guests;
    private final CorrectionQueries correctionQueries;
    private final PersonService people;
    private final EntryHours hours;
    private final Clock clock;

    GuestService(
            Guests guests, CorrectionQueries correctionQueries, PersonService people, EntryHours hours, Clock clock) {
        this.guests = guests;
        this.correctionQueries = correctionQueries;
        this.people = people;
        this.hours = hours;
        this.clock = clock;
    }

    /** Those in reach, in the order in which they came; the office's own are seen by the office. */
    @Transactional(readOnly = true)
    public List<GuestRow> list(UUID sessionId, Reach reach) {
        return guests.list(sessionId, reach);
    }

    /** @throws NotFound if the session has no such guest in reach */
    @Transactional(readOnly = true)
    public GuestRow find(UUID sessionId, UUID id, Reach reach) {
        return guests.find(sessionId, id, reach).orElseThrow(() -> new NotFound("guest", id));
    }

    /** What was changed about guests in reach after the session was final, the oldest first. */
    @Transactional(readOnly = true)
    public List<GuestCorrection> corrected(UUID sessionId, Reach reach) {
        return correctionQueries.ofGuests(sessionId, reach);
    }

    /**
     * Registers a guest; one who already has this id is left as is (a double submit).
     *
     * @throws NotFound if the session or the Pokja is out of reach
     * @throws GuestPokjaMissing if it is not clear whose guest it is
     * @throws EntryNotOpen before entry opens
     * @throws EntryNotYet before its hours, for all but staff
     * @throws EntryOver after them, for all but staff
     * @throws EntryIsFinal if the session is final and the user is not staff
     * @throws ReasonMissing if staff corrects a final session without saying why
     */
    public void register(RegisterGuest command, SignedInUser by) {
        var held = hold(command.sessionId(), by);
        var reason = requireChangeable(held.session(), command.reason(), by);
        var now = now();
        if (command.pokjaId() != null && !held.pokja().contains(command.pokjaId())) {
            throw new NotFound("Pokja", command.pokjaId());
        }
        if (!isOwned(command.pokjaId(), held, by)) {
            throw new GuestPokjaMissing();
        }
        var arrival = Arrival.onPage(command.id(), owner(command.pokjaId(), held, by), command.details(), now);
        guests.add(command.sessionId(), List.of(arrival), null, reason, by, now);
    }

    /**
     * Takes in a batch from a phone, all of it or nothing. A guest who came in before, or was removed since, changes nothing.
     * One who was written down after the hours of entry, or comes in
     * after the session became final, waits for staff to decide.
     *
     * @return a receipt for each guest, in their order
     * @throws NotFound if the session is out of reach
     * @throws KeptByAnother if they are not those of who sends them
     */
    public List<GuestReceipt> receive(ReceiveGuests command, SignedInUser by) {
        var held = hold(command.sessionId(), by);
        if (!command.accountId().equals(by.accountId())) {
            throw new KeptByAnother();
        }
        var now = now();
        var deviceClock = new DeviceClock(command.sentAt(), now);
        var known = guests.known(command.guests().stream().map(SentGuest::id).toList()).stream()
                .collect(Collectors.toMap(Known::id, Function.identity()));
        var arrivals = new LinkedHashMap<UUID, Arrival>();
        var refused = new HashMap<UUID, GuestRefusal>();
        for (var guest : command.guests()) {
            if (known.containsKey(guest.id())) {
                continue;
            }
            var arrivedAt = deviceClock.officeTime(guest.deviceAt());
            var refusal = refusal(guest, arrivedAt, held, by);
            if (refusal != null) {
                refused.putIfAbsent(guest.id(), refusal);
            } else {
                boolean waits = held.session().isLate(arrivedAt, by);
                arrivals.putIfAbsent(
                        guest.id(), Arrival.ofPhone(guest, owner(guest.pokjaId(), held, by), waits, arrivedAt));
            }
        }
        var meanwhile = guests.add(command.sessionId(), arrivals.values(), command.device(), null, by, now);
        return command.guests().stream()
                .map(guest -> {
                    var before = known.get(guest.id());
                    if (before != null) {
                        return GuestReceipt.received(guest.id(), before.waits(), true, before.receivedAt());
                    }
                    return arrivals.containsKey(guest.id())
                            ? GuestReceipt.received(
                                    guest.id(),
                                    arrivals.get(guest.id()).waits(),
                                    meanwhile.containsKey(guest.id()),
                                    meanwhile.getOrDefault(guest.id(), now))
                            : GuestReceipt.refused(guest.id(), refused.get(guest.id()));
                })
                .toList();
    }

    /** Those in reach who wait for staff to decide, in the order in which they came in. */
    @Transactional(readOnly = true)
    public List<WaitingGuest> waiting(UUID sessionId, Reach reach) {
        return guests.waiting(sessionId, reach);
    }

    /**
     * Settles whether one who waits was a guest.
     *
     * @param reason why the list of the final session changes; not needed if it does not
     * @throws NotFound if the session never had such a guest in reach
     * @throws GuestDecided if the guest does not wait any more
     * @throws ReasonMissing if the guest is taken and nobody says why
     */
    public void decide(UUID sessionId, UUID id, boolean taken, String reason, SignedInUser by) {
        var held = hold(sessionId, by);
        if (!guests.isKnown(sessionId, id, by.reach())) {
            throw new NotFound("guest", id);
        }
        if (guests.waiting(sessionId, by.reach()).stream()
                .noneMatch(guest -> guest.id().equals(id))) {
            throw new GuestDecided();
        }
        if (taken) {
            guests.take(id, held.session().reasonOf(reason, by), now());
        } else {
            guests.remove(id, null, now());
        }
    }

    /**
     * Mends what is written of a guest. Whose record it is, only the office says; others leave that as it is.
     *
     * @throws StaleEdit if somebody else has changed or removed the guest meanwhile
     */
    public void correct(CorrectGuest command, SignedInUser by) {
        var held = hold(command.sessionId(), by);
        var guest = find(command.sessionId(), command.id(), by.reach());
        var reason = requireChangeable(held.session(), command.reason(), by);
        var personId = by.isStaff() ? command.personId() : guest.personId();
        if (personId != null && !personId.equals(guest.personId())) {
            people.findForDuty(personId, by.reach());
        }
        var checked = new CorrectGuest(
                command.id(), command.sessionId(), command.version(), command.details(), personId, reason);
        if (!guests.change(checked, now())) {
            throw new StaleEdit(
                    find(command.sessionId(), command.id(), by.reach()).version());
        }
    }

    /**
     * Takes a guest off the list; one who is gone already stays gone (a double submit).
     *
     * @throws NotFound if the session never had such a guest in reach
     */
    public void remove(UUID sessionId, UUID id, String reason, SignedInUser by) {
        var held = hold(sessionId, by);
        if (!guests.isKnown(sessionId, id, by.reach())) {
            throw new NotFound("guest", id);
        }
        if (guests.find(sessionId, id, by.reach()).isPresent()) {
            guests.remove(id, requireChangeable(held.session(), reason, by), now());
        }
    }

    /**
     * Two records of a person are one: who came as one of them came as the other.
     *
     * @return those that went over
     */
    public List<UUID> move(UUID from, UUID to) {
        return guests.move(from, to);
    }

    /** Takes the name of a person whose data is erased off all lists but those of final sessions. */
    public void anonymise(UUID personId) {
        guests.anonymise(personId);
    }

    /**
     * Takes the names of guests off the final sessions before this day: of erased people, and of those who are no more than a name.
     *
     * @return of which session each of those is that it changed
     */
    public List<UUID> anonymiseFinalsBefore(LocalDate day, int atMost) {
        return guests.anonymiseFinalsBefore(day, atMost);
    }

    /** How many that would change, in the end. */
    @Transactional(readOnly = true)
    public int erasableBefore(LocalDate day) {
        return guests.erasableBefore(day);
    }

    private Held hold(UUID sessionId, SignedInUser by) {
        return guests.hold(sessionId, by.reach()).orElseThrow(() -> new NotFound("session", sessionId));
    }

    /** @return the reason that is kept: none while the session is not final */
    private String requireChangeable(HeldSession session, String reason, SignedInUser by) {
        session.requireOpened();
        if (!session.isFinal()) {
            hours.require(session.day(), session.times(), by);
        }
        return session.reasonOf(reason, by);
    }

    private static GuestRefusal refusal(SentGuest guest, Instant arrivedAt, Held held, SignedInUser by) {
        if (held.session().isEarly(arrivedAt, by)) {
            return GuestRefusal.ENTRY_NOT_OPEN;
        }
        return isOwned(guest.pokjaId(), held, by) ? null : GuestRefusal.POKJA_GONE;
    }

    /** Whether it is clear whose guest it is: of a Pokja in reach, of the only one there is, or of the office. */
    private static boolean isOwned(UUID pokjaId, Held held, SignedInUser by) {
        return pokjaId == null
                ? by.reach().isCity() || held.pokja().size() == 1
                : held.pokja().contains(pokjaId);
    }

    private static UUID owner(UUID pokjaId, Held held, SignedInUser by) {
        return pokjaId != null || by.reach().isCity() ? pokjaId : onlyOne(held.pokja());
    }

    private static UUID onlyOne(Set<UUID> pokja) {
        return Objects.requireNonNull(pokja.iterator().next());
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
