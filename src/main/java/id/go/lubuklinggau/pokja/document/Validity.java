package id.go.lubuklinggau.pokja.document;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days on which somebody signs, both included.
 *
 * @param validTo null while open
 */
@Embeddable
record Validity(LocalDate validFrom, LocalDate validTo) {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    /**
     * @throws ValidityYearUnlikely if a year can only be a slip
     * @throws ValidityReversed if the last day is before the first
     */
    Validity {
        expectLikely("validFrom", validFrom);
        if (validTo != null) {
            expectLikely("validTo", validTo);
            if (validTo.isBefore(validFrom)) {
                throw new ValidityReversed();
            }
        }
    }

    static void expectLikely(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new ValidityYearUnlikely(field, FIRST_YEAR, LAST_YEAR);
        }
    }

    boolean overlaps(Validity other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    /** Whether the other begins while this one is open. */
    boolean isOpenBefore(Validity other) {
        return validTo == null && validFrom.isBefore(other.validFrom);
    }

    /** This one, ended the day before the other begins. */
    Validity until(Validity other) {
        return new Validity(validFrom, other.validFrom.minusDays(1));
    }
}
