package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A list as an Excel file: as many sheets as its rows need, and a last one that says what it is. */
class ExcelList implements ListFile {

    private static final int MOST_ROWS = 1_048_575; // of a sheet, without its head
    private static final PageFormat FORMAT = new PageFormat(Paper.F4, true, Margins.USUAL);

    private final Workbook book;
    private final String title;
    private final List<SpreadsheetColumn> columns;
    private final ListNotes notes;
    private SheetWriter sheet;
    private long rows;

    ExcelList(OutputStream file, String title, List<SpreadsheetColumn> columns, ListNotes notes) {
        this.book = SheetWriter.book(file, title);
        this.title = title;
        this.columns = columns;
        this.notes = notes;
        this.sheet = new SheetWriter(book, notes.listName(1), FORMAT, List.of(), columns);
    }

    @Override
    public void write(List<?> values) throws IOException {
        if (rows > 0 && rows % MOST_ROWS == 0) {
            sheet.finish();
            sheet = new SheetWriter(book, notes.listName((int) (rows / MOST_ROWS) + 1), FORMAT, List.of(), columns);
        }
        sheet.write(values);
        rows++;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        var about = new SheetWriter(book, notes.name(), FORMAT, List.of(title), notes.columns());
        for (var line : notes.lines(rows)) {
            about.write(line);
        }
        about.finish();
        book.close();
    }
}
