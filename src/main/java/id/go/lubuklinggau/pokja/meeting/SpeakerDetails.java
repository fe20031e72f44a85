package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.Nip;
import java.util.UUID;

/**
 * A speaker as their page shows them.
 *
 * @param nip the bare digits, or null; for STAFF and ADMIN only
 */
public record SpeakerDetails(
        UUID id,
        Long version,
        UUID agencyId,
        String agencyName,
        String titleBefore,
        String name,
        String titlesAfter,
        String position,
        String nip) {

    /** See {@link SpeakerName#label}. */
    public String label() {
        return SpeakerName.label(titleBefore, name, titlesAfter, agencyName);
    }

    public boolean isNamed() {
        return name != null;
    }

    public String groupedNip() {
        return Nip.grouped(nip);
    }
}
