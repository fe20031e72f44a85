package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;

/**
 * A mark from a phone that changed nothing, because a later one stood when it came in.
 *
 * @param status null asked to take a mark back
 */
public record SupersededMark(
        AttendanceStatus status,
        String substituteName,
        String substitutePosition,
        String note,
        Instant deviceAt,
        Instant markedAt,
        Instant receivedAt,
        String markedByName,
        String device)
        implements MarkOrigin {}
