package id.go.lubuklinggau.pokja.privacy;

import java.time.Instant;

/**
 * What was asked about a person's data, without who asked.
 *
 * @param outcome null while it is open, as are {@code answer} and {@code closedAt}
 */
public record PersonRequest(
        RequestKind kind, Instant receivedAt, String wish, RequestOutcome outcome, String answer, Instant closedAt) {}
