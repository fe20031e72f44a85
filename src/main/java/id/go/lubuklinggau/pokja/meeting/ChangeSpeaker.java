package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/**
 * Changes a speaker, or names one; what it holds is described at {@link RegisterSpeaker}.
 *
 * @param version the one that was edited
 */
public record ChangeSpeaker(
        UUID id,
        Long version,
        UUID agencyId,
        String titleBefore,
        String name,
        String titlesAfter,
        String position,
        String nip) {}
