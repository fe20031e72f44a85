package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import java.util.UUID;

/**
 * A line of a recap.
 *
 * @param part which of the following says what is counted; the others are null (but the kecamatan of a Pokja)
 */
public record RecapRow(
        RecapPart part,
        String kecamatanName,
        UUID pokjaId,
        String pokjaName,
        Element element,
        Sex sex,
        int seats,
        int named,
        int present,
        int represented,
        int excused,
        int sick,
        int absent)
        implements Headcount {

    public boolean isKecamatan() {
        return part == RecapPart.KECAMATAN;
    }
}
