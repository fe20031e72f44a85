package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A list as an Excel file: one sheet, ready to print. Its head stays in view and is on every page, and the columns fit into the
 * width of one. Numbers and days are numbers and days.
 *
 * @param name of the sheet
 * @param above lines before the table, the first in bold; may be empty
 * @param rows a value for each column: text, {@link Number}, {@link LocalDate}, {@link Instant} or null
 */
public record Spreadsheet(
        String name,
        PageFormat format,
        List<String> above,
        List<SpreadsheetColumn> columns,
        List<? extends List<?>> rows) {

    public Spreadsheet {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public void write(OutputStream file) throws IOException {
        try (var book = SheetWriter.book(file, above.isEmpty() ? name : above.get(0))) {
            var sheet = new SheetWriter(book, name, format, above, columns);
            for (var row : rows) {
                sheet.write(row);
            }
            sheet.finish();
        }
    }
}
