package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.GuestCorrection;
import id.go.lubuklinggau.pokja.attendance.MarkCorrection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the sheet of corrections: of a mark or of a guest.
 *
 * @param mark null if it is of a guest
 * @param guest null if it is of a mark
 */
record CorrectionLine(MarkCorrection mark, GuestCorrection guest) {

    static List<CorrectionLine> of(List<MarkCorrection> marks, List<GuestCorrection> guests) {
        return Stream.concat(
                        marks.stream().map(mark -> new CorrectionLine(mark, null)),
                        guests.stream().map(guest -> new CorrectionLine(null, guest)))
                .toList();
    }
}
