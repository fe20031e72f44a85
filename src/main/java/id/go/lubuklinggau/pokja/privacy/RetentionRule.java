package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;

/** Finds what of a class is no longer needed, and removes it or makes it nobody's. */
interface RetentionRule {

    DataClass dataClass();

    /**
     * How many records {@link #carryOut} would take.
     *
     * @param before those last needed before this day, in Western Indonesia Time
     */
    long due(LocalDate before);

    /** @return how many records it has taken */
    long carryOut(LocalDate before);
}
