package id.go.lubuklinggau.pokja.document;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that takes long to make, and how far it is.
 *
 * @param name with its ending
 * @param steps of its making, such as rows or documents
 * @param bytes its size; null until it is made
 */
public record Download(
        UUID id, String name, String mediaType, int steps, int done, boolean failed, Instant movedAt, Integer bytes) {

    /** Without a step for so long, whoever made it is gone. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    public boolean isReady() {
        return bytes != null;
    }

    public boolean isLost(Instant now) {
        return failed || !isReady() && movedAt.plus(PATIENCE).isBefore(now);
    }
}
