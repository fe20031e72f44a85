package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.shared.Dates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.View;

/**
 * Makes files of lists: all rows or none. They are read one after the other and written to the disk, so that a list of any
 * length takes little memory; what fails, fails before the browser gets the first byte.
 */
@Component
public class ListPress {

    private final ListWords words;
    private final Dates dates;
    private final Clock clock;
    private final HttpServletRequest request;

    ListPress(ListWords words, Dates dates, Clock clock, HttpServletRequest request) {
        this.words = words;
        this.dates = dates;
        this.clock = clock;
        this.request = request;
    }

    /** In the format that the address ends with; the file is gone when the request has ended. */
    @Transactional(readOnly = true)
    public <T> View file(ListTable<T> table) {
        boolean csv = request.getRequestURI().endsWith(ListFileView.CSV);
        var title = words.of(table.title(), table.arguments());
        var name = words.of("list.file", title, dates.longDay(LocalDate.now(clock)));
        try {
            var path = Files.createTempFile("sipokja-", csv ? ListFileView.CSV : ListFileView.EXCEL);
            RequestContextHolder.currentRequestAttributes()
                    .registerDestructionCallback(path.toString(), () -> remove(path), RequestAttributes.SCOPE_REQUEST);
            var notes = new ListNotes(words, words.filter(table), clock.instant());
            long rows;
            try (var stream = new BufferedOutputStream(Files.newOutputStream(path));
                    var file = csv ? csv(stream, table) : excel(stream, title, table, notes)) {
                rows = write(table, file);
            }
            return new ListFileView(csv, name, path, title, words.filterForTrail(table), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> ListFile csv(OutputStream file, ListTable<T> table) throws IOException {
        return new CsvList(
                file,
                table.columns().stream()
                        .map(column -> words.of(column.heading()))
                        .toList(),
                dates);
    }

    private <T> ListFile excel(OutputStream file, String title, ListTable<T> table, ListNotes notes) {
        var columns = table.columns().stream()
                .map(column -> new SpreadsheetColumn(words.of(column.heading()), column.width(), column.format()))
                .toList();
        return new ExcelList(file, title, columns, notes);
    }

    private <T> long write(ListTable<T> table, ListFile file) throws IOException {
        long count = 0;
        try (var rows = table.rows()) {
            for (var each = rows.iterator(); each.hasNext(); count++) {
                file.write(values(table.columns(), each.next()));
            }
        }
        return count;
    }

    private <T> List<Object> values(List<ListColumn<T>> columns, T row) {
        var values = new ArrayList<>(columns.size());
        for (var column : columns) {
            values.add(words.value(column.value().apply(row)));
        }
        return values;
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
