package id.go.lubuklinggau.pokja.privacy;

import java.time.Instant;
import java.util.UUID;

/** A request in the list. */
public record DataRequestRow(
        UUID id,
        RequestKind kind,
        String requesterName,
        Instant receivedAt,
        Instant dueAt,
        RequestOutcome outcome,
        Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public DueTime due(Instant now) {
        return DueTime.of(dueAt, closedAt == null ? now : closedAt);
    }
}
