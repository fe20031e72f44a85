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

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    /**
     * @throws TermOutside if a day lies before the first Kampung KB, or where only a typing error can put it
     * @throws TermReversed if the last day is before the first
     */
    TermPeriod {
        requireSensible(firstDay, "firstDay");
        requireSensible(lastDay, "lastDay");
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new TermReversed();
        }
    }

    private static void requireSensible(LocalDate day, String field) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new TermOutside(field);
        }
    }

    boolean overlaps(TermPeriod other) {
        return (lastDay == null || !other.firstDay.isAfter(lastDay))
                && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }
}
