package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to one mark of a phone.
 *
 * @param known whether it had come in before
 * @param version of the mark that it became, from which the phone goes on; null if it changed nothing, such as one that says
 *     what stood already
 * @param standing the mark that stands now
 * @param receivedAt when it first came in; null if it is refused
 * @param refusal the rule that it breaks; null unless refused
 */
public record MarkReceipt(
        UUID id,
        MarkOutcome outcome,
        boolean known,
        Long version,
        CurrentMark standing,
        Instant receivedAt,
        MarkRefusal refusal) {

    /** Of a mark about which nothing else is known. */
    public static MarkReceipt refused(UUID id, MarkRefusal refusal) {
        return new MarkReceipt(id, MarkOutcome.REFUSED, false, null, null, null, refusal);
    }
}
