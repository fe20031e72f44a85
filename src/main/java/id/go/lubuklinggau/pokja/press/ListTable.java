package id.go.lubuklinggau.pokja.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A list of the screen to take away: all its rows, as they are filtered and sorted there. Constants and truths are written in the
 * words of their messages.
 */
public final class ListTable<T> {

    private static final int NUMBER_WIDTH = 12;
    private static final int DAY_WIDTH = 16; // of a heading such as "Tanggal pencanangan"

    private final Supplier<? extends Stream<T>> rows;
    private final String title;
    private final Object[] arguments;
    private final List<ListColumn<T>> columns = new ArrayList<>();
    private final List<ListFilter> filters = new ArrayList<>();

    /** @param rows read when the file is written, and closed afterwards */
    public ListTable(Supplier<? extends Stream<T>> rows, String titleKey, Object... arguments) {
        this.rows = rows;
        this.title = titleKey;
        this.arguments = arguments;
    }

    /** @param width in letters */
    public ListTable<T> text(String headingKey, int width, Function<T, ?> value) {
        return column(headingKey, width, null, value);
    }

    public ListTable<T> number(String headingKey, Function<T, ? extends Number> value) {
        return column(headingKey, NUMBER_WIDTH, null, value);
    }

    public ListTable<T> day(String headingKey, Function<T, LocalDate> value) {
        return column(headingKey, DAY_WIDTH, SpreadsheetColumn.day("").format(), value);
    }

    /** In Western Indonesia Time. */
    public ListTable<T> moment(String headingKey, Function<T, Instant> value) {
        var moment = SpreadsheetColumn.moment("");
        return column(headingKey, moment.width(), moment.format(), value);
    }

    /** @param value nothing and false say that it is not filtered by this */
    public ListTable<T> filter(String labelKey, Object value) {
        return filter(labelKey, value, false);
    }

    /** @param text that somebody typed; nothing says that it is not searched */
    public ListTable<T> search(String labelKey, String text) {
        return filter(labelKey, text, true);
    }

    Stream<T> rows() {
        return rows.get();
    }

    String title() {
        return title;
    }

    Object[] arguments() {
        return arguments;
    }

    List<ListColumn<T>> columns() {
        return columns;
    }

    List<ListFilter> filters() {
        return filters;
    }

    private ListTable<T> filter(String labelKey, Object value, boolean typed) {
        if (value != null && !Boolean.FALSE.equals(value) && !value.toString().isBlank()) {
            filters.add(new ListFilter(labelKey, value, typed));
        }
        return this;
    }

    private ListTable<T> column(String headingKey, int width, String format, Function<T, ?> value) {
        columns.add(new ListColumn<>(headingKey, width, format, value));
        return this;
    }
}
