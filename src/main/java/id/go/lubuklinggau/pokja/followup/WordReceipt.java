package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to one word of a phone.
 *
 * @param known whether it had come in before
 * @param receivedAt when it first came in; null if refused
 * @param standing what the Pokja says now of the problem in the session; null for a new problem, and if refused
 * @param refusal the rule that it breaks; null unless refused
 */
public record WordReceipt(
        UUID id, WordOutcome outcome, boolean known, Instant receivedAt, Verdict standing, WordRefusal refusal) {

    static WordReceipt refused(UUID id, WordRefusal refusal) {
        return new WordReceipt(id, WordOutcome.REFUSED, false, null, null, refusal);
    }
}
