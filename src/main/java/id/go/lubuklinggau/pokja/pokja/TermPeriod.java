package id.go.lubuklinggau.pokja.pokja;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days from the first to the last, both included; an open end lasts "sampai ada perubahan".
 *
 * @param lastDay null while open
 */
@Embeddable
record TermPeriod(LocalDate firstDay, LocalDate lastDay) {

    /** @throws TermReversed if the last day is before the first */
    TermPeriod {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new TermReversed();
        }
    }

    boolean overlaps(TermPeriod other) {
        return (lastDay == null || !other.firstDay.isAfter(lastDay))
                && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }
}
