package id.go.lubuklinggau.pokja.report;

import java.time.Instant;
import java.util.UUID;

/**
 * A request about personal data that waits for an answer.
 *
 * @param kind named on screen by {@code RequestKind.<kind>}
 */
public record AwaitingRequest(UUID id, String kind, String requesterName, Instant dueAt, boolean late) {}
