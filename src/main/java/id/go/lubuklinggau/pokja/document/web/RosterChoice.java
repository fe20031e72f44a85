package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.Arrays;
import java.util.List;

/**
 * What of a session is printed, and on what. An unknown paper or number of blank rows counts as not given: the address is
 * typed and sent around.
 *
 * @param paper null if not chosen
 * @param blankRows 0 to 20, below the last seat
 * @param part the code of a kecamatan or the id of a Pokja; empty for all in reach
 */
record RosterChoice(Paper paper, int blankRows, String part) {

    static final int MOST_BLANK_ROWS = 20;

    /** The part of the speakers alone, of what is for them, too. */
    static final String SPEAKERS = "narasumber";

    static RosterChoice of(String paper, String blankRows, String part) {
        return new RosterChoice(paper(paper), blankRows(blankRows), part == null ? "" : part.strip());
    }

    /** The same, on the usual paper if none was chosen. */
    RosterChoice on(Paper usual) {
        return new RosterChoice(paper == null ? usual : paper, blankRows, part);
    }

    boolean isWhole() {
        return part.isEmpty();
    }

    /** Whether it is a kecamatan, whose code has dots as the id of a Pokja never has. */
    boolean isKecamatan() {
        return part.contains(".");
    }

    /** @throws NotFound if the sheet has no such part */
    List<SheetRow> applyTo(List<SheetRow> sheet) {
        if (isWhole()) {
            return sheet;
        }
        var rows = sheet.stream()
                .filter(row -> part.equals(row.kecamatanCode())
                        || part.equals(row.pokjaId().toString()))
                .toList();
        if (rows.isEmpty()) {
            throw new NotFound("part of the roster", part);
        }
        return rows;
    }

    private static Paper paper(String text) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static int blankRows(String text) {
        if (text == null || !text.matches("\\d{1,2}")) {
            return 0;
        }
        int rows = Integer.parseInt(text);
        return rows > MOST_BLANK_ROWS ? 0 : rows;
    }
}
