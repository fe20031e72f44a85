package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** A speaker in the list. */
public record SpeakerRow(
        UUID id,
        String titleBefore,
        String name,
        String titlesAfter,
        String position,
        UUID agencyId,
        String agencyName) {

    /** See {@link SpeakerName#label}. */
    public String label() {
        return SpeakerName.label(titleBefore, name, titlesAfter, agencyName);
    }

    public boolean isNamed() {
        return name != null;
    }
}
