package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Between which hours of its day the attendance of an open session is entered (ADR 0012).
 *
 * @param from null sets no bound; with an hour the session opens by itself
 * @param until the last moment that still counts; null sets no bound
 */
public record EntryTimes(LocalTime from, LocalTime until) {

    public static final EntryTimes ALWAYS = new EntryTimes(null, null);

    /** @throws EntryTimesReversed if the end is not after the start */
    public EntryTimes {
        if (from != null && until != null && !until.isAfter(from)) {
            throw new EntryTimesReversed();
        }
    }

    public EntryPhase phase(LocalDate day, Instant moment) {
        var local = moment.atZone(Dates.ZONE).toLocalDateTime();
        if (from != null && local.isBefore(day.atTime(from))) {
            return EntryPhase.BEFORE;
        }
        if (until != null && local.isAfter(day.atTime(until))) {
            return EntryPhase.AFTER;
        }
        return EntryPhase.DURING;
    }

    boolean openByThemselves() {
        return from != null;
    }
}
