package id.go.lubuklinggau.pokja.intake;

import java.util.List;

/**
 * A row of a sheet in which something stands.
 *
 * @param line its number in the file, from 1
 * @param cells as they are shown; empty where nothing stands
 * @param banner whether one text stretches across it, as a title does
 */
public record SheetRow(int line, List<String> cells, boolean banner) {

    /** Empty beyond the last one. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
