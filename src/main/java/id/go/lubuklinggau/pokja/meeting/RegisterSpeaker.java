package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/**
 * Registers a speaker.
 *
 * @param titleBefore at most 40 characters, or null
 * @param name without titles, at most 120 characters; null until the agency has sent it
 * @param titlesAfter at most 60 characters, or null
 * @param position at the agency, at most 120 characters, or null
 * @param nip 18 digits, with or without blanks, or null
 */
public record RegisterSpeaker(
        UUID id, UUID agencyId, String titleBefore, String name, String titlesAfter, String position, String nip) {}
