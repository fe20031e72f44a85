package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.shared.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a sheet and stops where there are too many. */
class RowCollector {

    static final int MOST_ROWS = 10_000;

    /** Above the table. */
    static final int MOST_BEFORE = 20;

    static final int MOST_COLUMNS = 64;

    private static final int MOST_LINES = 100_000;
    private static final int LONGEST_CELL = 500;

    private final List<SheetRow> rows = new ArrayList<>();

    /**
     * @throws FileRefused if there are more rows than anybody types, or the file goes on for too long
     */
    void add(int line, List<String> cells) {
        requireLine(line);
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() >= MOST_ROWS + MOST_BEFORE) {
            throw new FileRefused(Refusal.TOO_MANY_ROWS);
        }
        rows.add(new SheetRow(line, cells, false));
    }

    static void requireLine(int line) {
        if (line > MOST_LINES) {
            throw new FileRefused(Refusal.TOO_LONG);
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** On one line; what is longer than any cell of ours can be is cut, and refused later for its length. */
    static String cell(String text) {
        var clean = CleanText.of(text == null ? null : text.replaceAll("[\\p{Z}\\s]+", " "));
        if (clean == null) {
            return "";
        }
        return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL).strip() : clean;
    }
}
