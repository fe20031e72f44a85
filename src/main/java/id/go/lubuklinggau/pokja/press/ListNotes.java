package id.go.lubuklinggau.pokja.press;

import java.time.Instant;
import java.util.List;

/** What is said about a list beside its rows. */
record ListNotes(ListWords words, String filter, Instant now) {

    private static final int LABEL_WIDTH = 18;
    private static final int TEXT_WIDTH = 60;

    String name() {
        return words.of("list.about");
    }

    /** Of a sheet with rows. */
    String listName(int number) {
        return number == 1 ? words.of("list.rows") : words.of("list.moreRows", number);
    }

    List<SpreadsheetColumn> columns() {
        return List.of(
                SpreadsheetColumn.plain(words.of("list.about"), LABEL_WIDTH),
                SpreadsheetColumn.plain(words.of("list.value"), TEXT_WIDTH));
    }

    List<List<Object>> lines(long rows) {
        return List.of(
                List.of(words.of("list.filter"), filter.isEmpty() ? words.of("list.noFilter") : filter),
                List.of(words.of("list.takenAt"), words.stamp(now)),
                List.of(words.of("list.count"), rows));
    }
}
