package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A photo of an action.
 *
 * @param takenOn null if nobody has said
 * @param byName null for the application itself
 */
public record PhotoRow(
        UUID id,
        PhotoPhase phase,
        String caption,
        LocalDate takenOn,
        int width,
        int height,
        Instant addedAt,
        String byName) {}
