package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.Nip;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signatory as the settings show and change it.
 *
 * @param acting or null
 * @param superior in whose name, or null
 * @param middle who passes it on, or null
 * @param name with titles
 * @param rank Pangkat, or null
 * @param nip 18 digits, or null
 * @param validTo null while open
 */
public record SignatoryRow(
        UUID id,
        Long version,
        Duty duty,
        Acting acting,
        String superior,
        String middle,
        String position,
        String name,
        String rank,
        String nip,
        LocalDate validFrom,
        LocalDate validTo,
        Standing standing) {

    /** As it is written below a document. */
    public SignatoryDetails printed() {
        return SignatoryDetails.of(duty, acting, superior, middle, position, name, rank, nip);
    }

    /** In groups of 8, 6, 1 and 3; empty if not known. */
    public String groupedNip() {
        return Nip.grouped(nip);
    }
}
