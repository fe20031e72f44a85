package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What an invitation says besides what is known of its meeting. Each may be null: then the usual words print, or room to write.
 *
 * @param number of the letter (Nomor), at most 80 characters
 * @param nature how it is to be treated (Sifat), at most 40
 * @param enclosure what goes with it (Lampiran), at most 80
 * @param subject what it is about (Hal), at most 160
 * @param writtenOn the date of the letter
 * @param opening above day, time and place, at most 1000
 * @param closing below them, at most 1000
 * @param copies who gets one besides (Tembusan), one a line, at most 600
 * @param remark below all (Catatan), at most 600
 */
public record LetterText(
        String number,
        String nature,
        String enclosure,
        String subject,
        LocalDate writtenOn,
        String opening,
        String closing,
        String copies,
        String remark) {

    static final LetterText EMPTY = new LetterText(null, null, null, null, null, null, null, null, null);

    /** Who gets a copy, each by itself. */
    public List<String> copyLines() {
        return copies == null
                ? List.of()
                : copies.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
