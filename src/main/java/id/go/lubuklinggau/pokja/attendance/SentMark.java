package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A mark as a phone sends it, perhaps long after it was made, and perhaps more than once.
 *
 * @param id made on the phone; what has this id is this mark
 * @param baseVersion the version of the mark that was on screen; null if there was none
 * @param mark {@link Mark#NONE} takes the mark on screen back
 * @param onlyUnmarked whether it counts only if nobody has marked the delegate yet: one of many made by a single tap
 * @param deviceAt when it was made, by the clock of the phone
 */
public record SentMark(UUID id, UUID delegateId, Long baseVersion, Mark mark, boolean onlyUnmarked, Instant deviceAt) {

    public SentMark(UUID id, UUID delegateId, Long baseVersion, Mark mark, Instant deviceAt) {
        this(id, delegateId, baseVersion, mark, false, deviceAt);
    }

    boolean isUndo() {
        return mark.status() == null;
    }
}
