package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to one mark of a phone.
 *
 * @param known whether it had come in before
 * @param standing the mark that stands now
 * @param receivedAt when it first came in; null if it is refused
 * @param refusal the rule that it breaks; null unless refused
 */
public record MarkReceipt(
        UUID id, MarkOutcome outcome, boolean known, CurrentMark standing, Instant receivedAt, MarkRefusal refusal) {}
