package id.go.lubuklinggau.pokja.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a printed table.
 *
 * @param body what stays together on a page, apart from the last lines: a row with the headings above it
 * @param closing the last rows, which stay on the page of the signatures, so that these never stand alone
 */
record TableLines<T>(List<List<T>> body, List<T> closing) {

    private static final int ROWS_WITH_SIGNATURES = 2;

    static <T> TableLines<T> of(List<T> lines) {
        return of(lines, line -> false);
    }

    static <T> TableLines<T> of(List<T> lines, Predicate<T> isHeading) {
        return of(lines, isHeading, ROWS_WITH_SIGNATURES);
    }

    /** @param last so many rows close the table, with the headings that stand directly above them */
    static <T> TableLines<T> of(List<T> lines, Predicate<T> isHeading, int last) {
        var blocks = new ArrayList<List<T>>();
        int start = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (!isHeading.test(lines.get(line))) {
                blocks.add(lines.subList(start, line + 1));
                start = line + 1;
            }
        }
        var body = blocks.subList(0, Math.max(0, blocks.size() - last));
        int rest = body.stream().mapToInt(List::size).sum();
        return new TableLines<>(body, lines.subList(rest, lines.size()));
    }
}
