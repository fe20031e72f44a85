package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.Nip;
import java.util.List;

/**
 * Who signs.
 *
 * @param lines the position with what stands above it: Plt. Kepala Dinas, or a.n. Kepala Dinas and below it Sekretaris
 * @param name with titles
 * @param rank Pangkat, or null
 * @param nip in groups of 8, 6, 1 and 3, or null
 */
public record SignatoryDetails(Duty duty, List<String> lines, String name, String rank, String nip) {

    /**
     * @param acting null for the holder of the position
     * @param superior in whose name, or null
     * @param middle who passes it on, or null
     * @param nip 18 digits, or null
     */
    public static SignatoryDetails of(
            Duty duty,
            Acting acting,
            String superior,
            String middle,
            String position,
            String name,
            String rank,
            String nip) {
        return new SignatoryDetails(
                duty,
                acting == null ? List.of(position) : acting.lines(superior, middle, position),
                name,
                rank,
                nip == null ? null : Nip.grouped(nip));
    }

    /** The lines on one. */
    public String heading() {
        return String.join(" ", lines);
    }
}
