package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A guest as a phone sends one, perhaps more than once.
 *
 * @param id made on the phone; who has this id is this guest
 * @param pokjaId as in {@link RegisterGuest}
 * @param deviceAt when the guest was written down, by the clock of the phone
 */
public record SentGuest(UUID id, UUID pokjaId, GuestDetails details, Instant deviceAt) {}
