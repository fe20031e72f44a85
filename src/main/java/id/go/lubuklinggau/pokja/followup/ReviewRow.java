package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a Pokja said of a problem at a meeting.
 *
 * @param reviewedOn the day of the session
 * @param reviewedByName null for the application itself
 */
public record ReviewRow(
        Verdict verdict, LocalDate reviewedOn, UUID sessionId, Instant reviewedAt, String reviewedByName) {}
