package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session as the report of its meeting tells it.
 *
 * @param until when it really ended, or else when it was to end; may be null
 * @param room may be null
 * @param proceedings as the notula has them, or null
 * @param decisions as the notula has them, a line each, or null
 * @param guests who came without a seat
 */
public record ActivityDay(
        int number,
        LocalDate day,
        LocalTime startTime,
        LocalTime until,
        String room,
        boolean closed,
        String proceedings,
        String decisions,
        int guests) {}
