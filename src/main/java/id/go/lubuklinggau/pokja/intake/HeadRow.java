package id.go.lubuklinggau.pokja.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The row that names the columns. Titles may stand above it, and a head of two rows is merged into its second. */
class HeadRow {

    private static final int FEWEST = 2;

    /** Columns that nobody misses: numbers, and what we wrote ourselves. */
    private static final Set<String> OF_NO_INTEREST = Set.of("no", "nomor", "no urut", "nomor urut", "perbaikan");

    private final SheetRow row;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final List<String> others = new ArrayList<>();

    private HeadRow(SheetRow row) {
        this.row = row;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cell(i);
            var column = ImportColumn.headed(cell);
            if (column.isPresent() && !places.containsKey(column.get())) {
                places.put(column.get(), i);
            } else if (!cell.isEmpty() && !OF_NO_INTEREST.contains(Keys.of(cell))) {
                others.add(cell);
            }
        }
    }

    /** Of the first rows the one with the most headings; one without names is none. */
    static Optional<HeadRow> of(List<SheetRow> rows) {
        HeadRow best = null;
        for (var row : rows.subList(0, Math.min(rows.size(), RowCollector.MOST_BEFORE))) {
            var head = new HeadRow(row);
            if (head.places.containsKey(ImportColumn.NAME)
                    && head.size() >= FEWEST
                    && (best == null || head.size() > best.size())) {
                best = head;
            }
        }
        return Optional.ofNullable(best);
    }

    int size() {
        return places.size();
    }

    Map<ImportColumn, Integer> places() {
        return places;
    }

    List<String> others() {
        return others;
    }

    /** Below it, without what repeats it on the next page, numbers the columns or stretches across as a title. */
    List<TypedRow> below(List<SheetRow> rows) {
        var typed = new ArrayList<TypedRow>();
        for (var other : rows) {
            if (other.line() > row.line() && !other.banner() && !repeats(other) && !numbersColumns(other)) {
                var cells = cells(other);
                if (!cells.isEmpty()) {
                    typed.add(new TypedRow(other.line(), cells));
                }
            }
        }
        return typed;
    }

    private Map<ImportColumn, String> cells(SheetRow other) {
        var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
        places.forEach((column, place) -> {
            var cell = other.cell(place);
            if (!cell.isEmpty() && !cell.matches("[-–—]+")) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private boolean repeats(SheetRow other) {
        return places.values().stream().allMatch(place -> other.cell(place).equals(row.cell(place)));
    }

    /** 1, 2, 3 and so on, also in brackets. */
    private boolean numbersColumns(SheetRow other) {
        int expected = 0;
        for (var cell : other.cells()) {
            if (!cell.isEmpty()) {
                expected++;
                if (!cell.replaceAll("[().]", "").equals(String.valueOf(expected))) {
                    return false;
                }
            }
        }
        return expected > 1;
    }
}
