package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.Instant;

/**
 * A mark that staff changed after its session was final.
 *
 * @param number on the paper
 * @param statusBefore null if there was none
 * @param substituteBefore who came instead, before
 * @param byName who of the staff did it
 */
public record MarkCorrection(
        int number,
        String titleBefore,
        String name,
        String titlesAfter,
        String kelurahanName,
        String pokjaName,
        AttendanceStatus statusBefore,
        String substituteBefore,
        AttendanceStatus statusAfter,
        String substituteAfter,
        String reason,
        String byName,
        Instant at) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
