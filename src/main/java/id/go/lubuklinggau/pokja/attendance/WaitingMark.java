package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A mark from a phone that waits until staff choose.
 *
 * @param status null asks to take back the mark that stands
 */
public record WaitingMark(
        UUID id,
        UUID delegateId,
        AttendanceStatus status,
        String substituteName,
        String substitutePosition,
        String note,
        Instant deviceAt,
        Instant markedAt,
        Instant receivedAt,
        UUID markedBy,
        String markedByName,
        String device)
        implements MarkOrigin {

    public boolean isUndo() {
        return status == null;
    }

    Mark mark() {
        return new Mark(status, substituteName, substitutePosition, note);
    }
}
