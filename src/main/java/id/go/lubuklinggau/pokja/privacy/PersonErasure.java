package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.FrozenRosters;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away who a person was, and leaves what must still be counted and accounted for (ADR 0009): at once everywhere but in
 * final sessions, whose paper is evidence until its retention ends.
 */
@Service
@Transactional
public class PersonErasure {

    private final PersonService people;
    private final DelegationService delegations;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final FrozenRosters rosters;
    private final PersonRecordQueries queries;
    private final Involvement involvement;

    PersonErasure(
            PersonService people,
            DelegationService delegations,
            AttendanceService attendance,
            GuestService guests,
            FrozenRosters rosters,
            PersonRecordQueries queries,
            Involvement involvement) {
        this.people = people;
        this.delegations = delegations;
        this.attendance = attendance;
        this.guests = guests;
        this.rosters = rosters;
        this.queries = queries;
        this.involvement = involvement;
    }

    /**
     * For good.
     *
     * @param confirmation the person's name, typed by who does it
     */
    public void erase(UUID id, Long version, String confirmation) {
        people.confirmErasure(id, version, confirmation);
        erase(id);
    }

    /**
     * As the nightly job does, of somebody who had nothing to do with a Pokja when it looked. Whoever has got a duty, been
     * restricted, or asked for something since then stays.
     *
     * @return whether they are erased now
     */
    boolean eraseIfStillEnded(UUID id, LocalDate before) {
        boolean ended = involvement.lockAndTell(id, before);
        if (ended) {
            erase(id);
        }
        return ended;
    }

    /** The trail comes last: each step before it leaves an entry with what was. */
    void erase(UUID id) {
        var seats = delegations.openSeatsOf(id);
        people.erase(id);
        attendance.anonymise(seats);
        guests.anonymise(id);
        queries.anonymiseTrail(id);
    }

    /**
     * Takes the names of people whose data is erased off the final sessions before this day, when the retention of that paper has
     * ended, and those of guests who are no more than a name. Others are left alone. The stored paper goes with its first name.
     *
     * @return how many seats and guests it changed
     */
    int anonymiseFinalsBefore(LocalDate day, int atMost) {
        var seats = delegations.eraseNamesBefore(day, atMost);
        if (!seats.isEmpty()) {
            attendance.anonymise(seats);
            queries.anonymiseTrailOfSeats(seats);
            rosters.forgetOfSeats(seats);
        }
        var sessionsOfGuests = guests.anonymiseFinalsBefore(day, atMost);
        if (!sessionsOfGuests.isEmpty()) {
            rosters.forgetOf(sessionsOfGuests);
        }
        return seats.size() + sessionsOfGuests.size();
    }

    /** How many seats and guests that would change, in the end. */
    @Transactional(readOnly = true)
    int countFinalsBefore(LocalDate day) {
        return delegations.erasableBefore(day) + guests.erasableBefore(day);
    }
}
