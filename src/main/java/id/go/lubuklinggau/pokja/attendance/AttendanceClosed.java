package id.go.lubuklinggau.pokja.attendance;

import java.util.UUID;

/** A session is final, and each of its delegates has a mark. Whoever hears it does so in the same transaction. */
public record AttendanceClosed(UUID sessionId) {}
