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
public record GuestReceipt(UUID id, boolean known, Instant receivedAt, GuestRefusal refusal) {

    public static GuestReceipt refused(UUID id, GuestRefusal refusal) {
        return new GuestReceipt(id, false, null, refusal);
    }

    public MarkOutcome outcome() {
        return refusal == null ? MarkOutcome.APPLIED : MarkOutcome.REFUSED;
    }
}
