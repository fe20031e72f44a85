package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to one guest of a phone.
 *
 * @param known whether the guest had come in before
 * @param receivedAt when the guest first came in; null if refused
 * @param refusal the rule that it breaks; null unless refused
 */
public record GuestReceipt(UUID id, MarkOutcome outcome, boolean known, Instant receivedAt, GuestRefusal refusal) {

    static GuestReceipt received(UUID id, boolean waits, boolean known, Instant receivedAt) {
        return new GuestReceipt(id, waits ? MarkOutcome.UNDECIDED : MarkOutcome.APPLIED, known, receivedAt, null);
    }

    public static GuestReceipt refused(UUID id, GuestRefusal refusal) {
        return new GuestReceipt(id, MarkOutcome.REFUSED, false, null, refusal);
    }
}
