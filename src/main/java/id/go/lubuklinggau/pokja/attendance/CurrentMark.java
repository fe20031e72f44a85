package id.go.lubuklinggau.pokja.attendance;

import java.io.Serializable;
import java.time.Duration;
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
        UUID markedBy,
        String markedByName)
        implements Serializable {

    private static final Duration UNDOABLE = Duration.ofMinutes(10);

    static CurrentMark none(UUID delegateId) {
        return new CurrentMark(delegateId, null, null, null, null, null, null, null, null);
    }

    Mark mark() {
        return new Mark(status, substituteName, substitutePosition, note);
    }

    long nextVersion() {
        return version == null ? 1 : version + 1;
    }

    boolean isBy(UUID accountId) {
        return accountId.equals(markedBy);
    }

    boolean isUndoableBy(UUID accountId, Instant at) {
        return isUndoable(markedBy, markedAt, accountId, at);
    }

    /** Whoever marked may take it back for some minutes without giving a reason. */
    static boolean isUndoable(UUID markedBy, Instant markedAt, UUID accountId, Instant at) {
        return accountId.equals(markedBy) && !at.isAfter(markedAt.plus(UNDOABLE));
    }
}
