package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * What was once done to a delegate's mark.
 *
 * @param kind named on screen by {@code MarkStep.<kind>}
 * @param status what stood then; null if there was no mark
 * @param receivedAt of a mark that waited for a decision: when it came in
 * @param decidedByName who of the staff chose it; null if nobody had to choose
 */
public record MarkStep(
        UUID delegateId,
        long version,
        String kind,
        AttendanceStatus status,
        String substituteName,
        String substitutePosition,
        String note,
        String reason,
        Instant markedAt,
        String markedByName,
        Instant receivedAt,
        Instant deviceAt,
        String device,
        Instant decidedAt,
        String decidedByName)
        implements MarkOrigin {}
