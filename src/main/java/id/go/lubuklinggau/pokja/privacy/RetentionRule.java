package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.stream.LongStream;

/** Finds what of a class is no longer needed, and removes it or makes it nobody's. */
interface RetentionRule {

    DataClass dataClass();

    /**
     * How many records {@link #carryOut} would take, again and again.
     *
     * @param before those last needed before this day, in Western Indonesia Time
     */
    long due(LocalDate before);

    /**
     * Takes the oldest, in a transaction, or in one for each; the next begins when its number is asked for.
     *
     * @return how many records each transaction has taken; together fewer than could be taken when nothing is left
     */
    LongStream carryOut(LocalDate before, int atMost);

    /** How many records are enough for a transaction, whose statements end after some seconds. */
    default int atOnce() {
        return 1_000;
    }

    /** How many records are enough for a night; null: as many as there are, within reason. */
    default Integer mostInANight() {
        return null;
    }
}
