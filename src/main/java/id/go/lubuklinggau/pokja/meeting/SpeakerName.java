package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.PersonName;

/** How a speaker is called on screen and paper. */
public final class SpeakerName {

    private SpeakerName() {}

    /** Ir. Budi Santoso, M.Si., or "Dinas Pertanian (nama menyusul)" until the agency has sent a name. */
    public static String label(String titleBefore, String name, String titlesAfter, String agencyName) {
        return name == null ? agencyName + " (nama menyusul)" : PersonName.full(titleBefore, name, titlesAfter);
    }
}
