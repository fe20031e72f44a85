package id.go.lubuklinggau.pokja.intake;

import java.util.Map;

/**
 * What somebody typed about one member.
 *
 * @param line the number of the row in the file
 * @param cells without those in which nothing stands
 */
record TypedRow(int line, Map<ImportColumn, String> cells) {

    /** @return null if nothing stands there */
    String cell(ImportColumn column) {
        return cells.get(column);
    }
}
