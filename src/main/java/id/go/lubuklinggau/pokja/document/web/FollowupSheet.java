package id.go.lubuklinggau.pokja.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sheet about problems and what is done about them, as the office has it on paper and in Excel.
 *
 * @param title key of its words
 * @param file how its file is called, without the ending
 * @param particulars what stands above the table: key of a label, and its text
 * @param heading above the rows that have it in common; null for none
 * @param empty key of what stands in place of rows
 * @param signed who signs below it
 */
record FollowupSheet<T>(
        String title,
        String file,
        Map<String, String> particulars,
        List<FollowupColumn<T>> columns,
        List<T> rows,
        Function<T, String> heading,
        String empty,
        Signed signed) {

    private static final int NUMBER = 10;

    enum Signed {
        /** The Pokja, and the Lurah acknowledges. */
        POKJA,
        /** The head of the office. */
        OFFICE
    }

    static <T> FollowupSheet<T> of(String title, String file, String empty, Signed signed, List<T> rows) {
        return new FollowupSheet<>(title, file, new LinkedHashMap<>(), new ArrayList<>(), rows, null, empty, signed);
    }

    FollowupSheet<T> about(String label, String text) {
        particulars.put(label, text);
        return this;
    }

    FollowupSheet<T> column(String label, int width, int letters, Function<T, ?> value) {
        columns.add(new FollowupColumn<>(label, width, letters, value));
        return this;
    }

    /** The share of a column in the width of the paper, in whole per cent; what is left belongs to the running number. */
    public int percent(FollowupColumn<T> column) {
        int all = NUMBER + columns.stream().mapToInt(FollowupColumn::width).sum();
        return 100 * column.width() / all;
    }

    FollowupSheet<T> under(Function<T, String> common) {
        return new FollowupSheet<>(title, file, particulars, columns, rows, common, empty, signed);
    }
}
