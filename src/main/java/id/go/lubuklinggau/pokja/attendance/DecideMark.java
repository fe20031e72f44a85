package id.go.lubuklinggau.pokja.attendance;

import java.util.Set;
import java.util.UUID;

/**
 * Of the marks of a delegate, one is to stand.
 *
 * @param chosen of those that wait; null keeps the one that stands
 * @param baseVersion of the one that stood on screen; null if there was none
 * @param seen those that waited on screen
 * @param reason why a final session changes; null if it is not final
 */
public record DecideMark(UUID delegateId, UUID chosen, Long baseVersion, Set<UUID> seen, String reason) {}
