package id.go.lubuklinggau.pokja.attendance;

import java.util.UUID;

/**
 * Marks a delegate.
 *
 * @param baseVersion the version of the mark that was on screen; null if there was none
 * @param reason why a final session is corrected; null otherwise
 */
public record RecordMark(UUID delegateId, Long baseVersion, Mark mark, String reason) {}
