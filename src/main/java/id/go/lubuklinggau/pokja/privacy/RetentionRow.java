package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;

/**
 * How long a class of data stays, and what the job does about it.
 *
 * @param months null: until the office decides
 * @param due how many records the job would take
 * @param mostInANight how many of them in one night; null: all
 * @param lastRun when it last went through this class; null if never
 * @param removed how many it took then
 */
public record RetentionRow(
        DataClass dataClass,
        Long version,
        Integer months,
        long due,
        Integer mostInANight,
        LocalDate lastRun,
        long removed) {}
