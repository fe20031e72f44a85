package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.intake.Keys;
import id.go.lubuklinggau.pokja.intake.Sheet;
import id.go.lubuklinggau.pokja.intake.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The row of a sheet that names its columns, in the words of the template, and what stands below it. */
class FigureColumns {

    /** The column with the Kemendagri code of the kelurahan. */
    static final String CODE = "CODE";

    static final String KELURAHAN = "KELURAHAN";

    private static final int MOST_BEFORE = 20;

    private final SheetRow head;
    private final Map<String, Integer> places = new HashMap<>();

    private FigureColumns(SheetRow head, Map<String, String> byHeading) {
        this.head = head;
        for (int i = 0; i < head.cells().size(); i++) {
            var column = byHeading.get(Keys.of(head.cell(i)));
            if (column != null) {
                places.putIfAbsent(column, i);
            }
        }
    }

    /**
     * Of all sheets, the first row that names a place and an indicator.
     *
     * @param heading of a column, as the template writes it
     */
    static Optional<List<TypedFigures>> of(List<Sheet> sheets, Function<String, String> heading) {
        var byHeading = new HashMap<String, String>();
        for (var column : columns()) {
            byHeading.put(Keys.of(heading.apply(column)), column);
        }
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream()
                        .limit(MOST_BEFORE)
                        .map(row -> new FigureColumns(row, byHeading))
                        .filter(FigureColumns::isHead)
                        .limit(1)
                        .map(found -> found.below(sheet)))
                .findFirst();
    }

    static List<String> columns() {
        var columns = new ArrayList<>(List.of(CODE, KELURAHAN));
        Indicator.ALL.forEach(indicator -> columns.add(indicator.name()));
        return columns;
    }

    private boolean isHead() {
        boolean place = places.containsKey(CODE) || places.containsKey(KELURAHAN);
        return place && Indicator.ALL.stream().anyMatch(indicator -> places.containsKey(indicator.name()));
    }

    private List<TypedFigures> below(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.line() > head.line() && !row.banner())
                .map(this::typed)
                .filter(typed -> !typed.cells().isEmpty())
                .toList();
    }

    private TypedFigures typed(SheetRow row) {
        var cells = new HashMap<String, String>();
        places.forEach((column, place) -> {
            var cell = row.cell(place);
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new TypedFigures(row.line(), cells);
    }
}
