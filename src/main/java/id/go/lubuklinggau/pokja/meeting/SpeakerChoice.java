package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** A speaker to choose for a session. */
public record SpeakerChoice(UUID id, String titleBefore, String name, String titlesAfter, String agencyName) {

    /** Ir. Budi Santoso, M.Si. – Dinas Pertanian, or Dinas Pertanian (nama menyusul). */
    public String label() {
        var label = SpeakerName.label(titleBefore, name, titlesAfter, agencyName);
        return name == null ? label : label + " – " + agencyName;
    }
}
