package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** A speaker of a session, as shown; the name is null while the agency has not sent one. */
public record SessionSpeakerRow(
        UUID id,
        Long version,
        UUID speakerId,
        SpeakerRole role,
        String topic,
        String titleBefore,
        String name,
        String titlesAfter,
        String position,
        String agencyName) {

    /** The name with titles, or the agency with "(nama menyusul)". */
    public String label() {
        return SpeakerName.label(titleBefore, name, titlesAfter, agencyName);
    }
}
