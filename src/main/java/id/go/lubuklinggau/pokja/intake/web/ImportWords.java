package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.intake.Change;
import id.go.lubuklinggau.pokja.intake.Finding;
import id.go.lubuklinggau.pokja.intake.ImportColumn;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said of a row, on the page and in the file that goes back. */
@Component
class ImportWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;
    private final Dates dates;

    ImportWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, INDONESIAN);
    }

    public String heading(ImportColumn column) {
        return of("ImportColumn." + column);
    }

    /** Those of names by comma, in words. */
    public String headings(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> heading(ImportColumn.valueOf(name)))
                .collect(Collectors.joining(", "));
    }

    /** What to do, and in which column. */
    public String of(Finding found) {
        var what = of(found.code(), found.arguments().toArray());
        return found.column() == null ? what : of("import.inColumn", heading(found.column()), what);
    }

    /** Terlatih: 2019 → 2021 */
    public String of(Change change) {
        var heading = heading(change.column());
        if (change.after() == null) {
            return of("import.change.hidden", heading);
        }
        return change.before() == null
                ? of("import.change.added", heading, value(change.column(), change.after()))
                : of(
                        "import.change",
                        heading,
                        value(change.column(), change.before()),
                        value(change.column(), change.after()));
    }

    /** The words that the template offers. */
    List<String> list(String key) {
        return List.of(of(key).split(";"));
    }

    private String value(ImportColumn column, String value) {
        if (column.isDay()) {
            return dates.longDay(LocalDate.parse(value));
        }
        return column == ImportColumn.ELEMENT ? of("Element." + value) : value;
    }
}
