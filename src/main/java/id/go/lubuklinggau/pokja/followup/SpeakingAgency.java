package id.go.lubuklinggau.pokja.followup;

import java.util.UUID;

/**
 * An agency that speaks in a session.
 *
 * @param problems how many of the invited Pokja in reach are put to it and open
 */
public record SpeakingAgency(UUID id, String name, int problems) {}
