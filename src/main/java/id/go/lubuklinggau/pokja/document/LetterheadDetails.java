package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.PageFormat;
import id.go.lubuklinggau.pokja.press.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * The letterhead (kop) as it prints.
 *
 * @param address may be null
 * @param contact may be null
 * @param place where documents are signed
 * @param emblem the lambang, or null
 */
public record LetterheadDetails(
        Long version,
        String government,
        String office,
        String address,
        String contact,
        String place,
        Paper paper,
        Rule rule,
        Margins margins,
        Emblem emblem) {

    /** So many capitals fit between the lambang and the edge. */
    private static final int LONGEST_LINE = 34;

    /** A page of the office. */
    public PageFormat format(Paper chosen, boolean landscape) {
        return new PageFormat(chosen, landscape, margins);
    }

    /** The name of the office in lines of about the same length, alike on screen, in print and in Word. */
    public List<String> officeLines() {
        int lines = (office.length() + LONGEST_LINE - 1) / LONGEST_LINE;
        var words = office.split(" ");
        var balanced = new ArrayList<String>();
        var line = new StringBuilder();
        int left = office.length();
        for (var word : words) {
            int wanted = left / Math.max(1, lines - balanced.size());
            boolean full = !line.isEmpty() && line.length() + 1 + word.length() / 2 > wanted;
            if (full && balanced.size() + 1 < lines) {
                balanced.add(line.toString());
                left -= line.length() + 1;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        balanced.add(line.toString());
        return balanced;
    }
}
