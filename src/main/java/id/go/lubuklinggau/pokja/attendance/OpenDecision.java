package id.go.lubuklinggau.pokja.attendance;

import java.util.List;

/**
 * A delegate of whom phones say something else than the mark that stands.
 *
 * @param steps of the mark that stands, newest first; empty if nobody has ever marked
 * @param waiting in the order in which they came in
 */
public record OpenDecision(SheetRow row, List<MarkStep> steps, List<WaitingMark> waiting) {

    /** The last step; null if nobody has ever marked. */
    public MarkStep standing() {
        return steps.isEmpty() ? null : steps.get(0);
    }

    /** What stands again if the mark is taken back; null if nothing does. */
    public AttendanceStatus former() {
        return steps.size() < 2 ? null : steps.get(1).status();
    }
}
