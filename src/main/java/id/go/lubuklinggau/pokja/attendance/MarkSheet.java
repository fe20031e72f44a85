package id.go.lubuklinggau.pokja.attendance;

import java.util.List;
import java.util.UUID;

/**
 * Marks several delegates of a session at once.
 *
 * @param marks one for each delegate, each on top of the mark that was on screen
 */
public record MarkSheet(UUID sessionId, List<RecordMark> marks) {}
