package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.Workbench;
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

    public boolean isReady() {
        return bytes != null;
    }

    public boolean isLost(Instant now) {
        return failed || !isReady() && Workbench.isDeserted(movedAt, now);
    }
}
