package id.go.lubuklinggau.pokja.attendance;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The mark of a delegate as it stands.
 *
 * @param version null if nobody has ever marked
 * @param status null if nobody has marked, or the mark was taken back
 */
public record CurrentMark(
        UUID delegateId,
        Long version,
        AttendanceStatus status,
        String substituteName,
        String substitutePosition,
        String note,
        Instant markedAt,
        String markedByName)
        implements Serializable {

    Mark mark() {
        return new Mark(status, substituteName, substitutePosition, note);
    }
}
