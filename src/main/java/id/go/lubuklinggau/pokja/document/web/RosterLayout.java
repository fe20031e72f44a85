package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the table of a roster is laid out. Whichever way, each seat keeps its number.
 *
 * @param grouped below headings of kecamatan and kelurahan
 * @param byName in the order of names, within each kelurahan if grouped
 */
record RosterLayout(boolean landscape, Set<RosterColumn> columns, boolean grouped, boolean byName) {

    static final RosterLayout USUAL =
            new RosterLayout(false, EnumSet.of(RosterColumn.SEX, RosterColumn.POSITION), true, false);

    /** What is not said is as usual. */
    static RosterLayout of(DocumentQuery query) {
        return new RosterLayout(
                "mendatar".equals(query.get("arah")),
                columns(query.get("kolom")),
                !"tanpa".equals(query.get("kelompok")),
                "nama".equals(query.get("urutan")));
    }

    private static Set<RosterColumn> columns(String words) {
        return words == null
                ? USUAL.columns
                : Arrays.stream(words.split(","))
                        .flatMap(word -> RosterColumn.ofWord(word).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RosterColumn.class)));
    }

    List<SheetRow> order(List<SheetRow> rows) {
        var inOrder = order(rows, SheetRow::name);
        return byName && grouped
                ? inOrder.stream()
                        .sorted(Comparator.comparing(RosterLayout::group))
                        .toList()
                : inOrder;
    }

    /** As they are, or by name: those without one come last. */
    <T> List<T> order(List<T> rows, Function<T, String> name) {
        var names = Collator.getInstance(Locale.forLanguageTag("id"));
        return byName
                ? rows.stream()
                        .sorted(Comparator.comparing(name, Comparator.nullsLast(names)))
                        .toList()
                : rows;
    }

    /** As the sheet is ordered. */
    private static String group(SheetRow row) {
        return row.kelurahanCode() + row.pokjaName() + row.pokjaId();
    }

    public boolean isSex() {
        return columns.contains(RosterColumn.SEX);
    }

    public boolean isPosition() {
        return columns.contains(RosterColumn.POSITION);
    }

    public boolean isKelurahan() {
        return columns.contains(RosterColumn.KELURAHAN);
    }

    public boolean has(RosterColumn column) {
        return columns.contains(column);
    }

    /** The classes by which the table has room for its columns. */
    public String getStyle() {
        return Stream.of(landscape ? "roster--landscape" : "", isKelurahan() ? "roster--kelurahan" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Of the whole table: number, name and signature are always there. */
    public int width() {
        return 3 + columns.size();
    }
}
