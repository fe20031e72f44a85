package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A Pokja of a session in numbers.
 *
 * @param waiting marks and guests of phones that wait for a decision
 * @param lastMark when the last one came in; null if none has
 */
record BoardRow(
        UUID pokjaId,
        String kelurahanName,
        int seats,
        int named,
        int present,
        int represented,
        int excused,
        int sick,
        int absent,
        int waiting,
        Instant lastMark) {

    AttendanceTally tally() {
        return AttendanceTally.of(seats, named, present, represented, excused, sick, absent);
    }
}
