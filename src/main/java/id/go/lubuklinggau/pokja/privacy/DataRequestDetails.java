package id.go.lubuklinggau.pokja.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * A request as recorded.
 *
 * @param personName of the record that it is about; null if there is none
 * @param dueAt until when it has to be answered
 * @param outcome null while it is open, as are {@code answer} and {@code closedAt}
 */
public record DataRequestDetails(
        UUID id,
        Long version,
        RequestKind kind,
        String requesterName,
        String contact,
        String identityChecked,
        UUID personId,
        String personName,
        String wish,
        Instant receivedAt,
        Instant dueAt,
        RequestOutcome outcome,
        String answer,
        Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public DueTime due(Instant now) {
        return DueTime.of(dueAt, closedAt == null ? now : closedAt);
    }
}
