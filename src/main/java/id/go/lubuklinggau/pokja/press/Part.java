package id.go.lubuklinggau.pokja.press;

import java.util.List;

/**
 * Rows of a long table that are set together; the template has them as {@code part}. What stands above the table belongs to
 * the first part, what stands below to the last.
 *
 * @param from the first row, from 0
 * @param to behind the last row
 */
public record Part(int from, int to, boolean first, boolean last) {

    static Part whole(int rows) {
        return new Part(0, rows, true, true);
    }

    public <T> List<T> of(List<T> rows) {
        return rows.subList(from, to);
    }

    /** The id of a row by its place within this part, by which the press finds its page; the row may be a tbody. */
    public String row(int index) {
        return "r" + (from + index);
    }
}
