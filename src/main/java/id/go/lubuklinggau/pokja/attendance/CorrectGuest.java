package id.go.lubuklinggau.pokja.attendance;

import java.util.UUID;

/**
 * Mends what is written of a guest.
 *
 * @param personId whose record it is, where that is known; the office alone says so
 * @param reason null unless the session is final
 */
public record CorrectGuest(UUID id, UUID sessionId, Long version, GuestDetails details, UUID personId, String reason) {}
