package id.go.lubuklinggau.pokja.attendance;

import java.util.UUID;

/**
 * Writes down who came without a seat.
 *
 * @param pokjaId whose guest it is; null for the office's, or for the only Pokja of who registers
 * @param reason null unless the session is final
 */
public record RegisterGuest(UUID id, UUID sessionId, UUID pokjaId, GuestDetails details, String reason) {}
