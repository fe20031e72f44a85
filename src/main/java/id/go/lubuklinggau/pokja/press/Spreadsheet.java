package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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

    /** Text that Excel would calculate once somebody has edited its cell, unless the cell is said to be text. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final String AS_TEXT = "@";
    private static final float INCHES = 1 / 25.4f;

    public Spreadsheet {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public void write(OutputStream file) throws IOException {
        try (var book = new Workbook(file, "SIPOKJA", "1.0")) {
            var sheet = book.newWorksheet(name);
            setUp(sheet);
            writeAbove(sheet);
            writeHead(sheet);
            for (int row = 0; row < rows.size(); row++) {
                writeRow(sheet, head() + 1 + row, rows.get(row));
            }
            sheet.finish();
        }
    }

    /** The row of the headings, from 0; a line is left free above it. */
    private int head() {
        return above.isEmpty() ? 0 : above.size() + 1;
    }

    private void setUp(Worksheet sheet) {
        sheet.paperSize(format.paper() == Paper.A4 ? PaperSize.A4_PAPER : PaperSize.FOLIO_PAPER);
        sheet.pageOrientation(format.landscape() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0); // as many pages as it takes
        var margins = format.margins();
        sheet.topMargin(margins.top() * INCHES);
        sheet.rightMargin(margins.right() * INCHES);
        sheet.bottomMargin(margins.bottom() * INCHES);
        sheet.leftMargin(margins.left() * INCHES);
        sheet.footer("Halaman &P dari &N", Position.RIGHT);
        sheet.freezePane(0, head() + 1);
        sheet.repeatRows(head());
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
    }

    private void writeAbove(Worksheet sheet) {
        for (int line = 0; line < above.size(); line++) {
            sheet.value(line, 0, above.get(line));
        }
        if (!above.isEmpty()) {
            sheet.style(0, 0).bold().set();
        }
    }

    private void writeHead(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(head(), column, columns.get(column).heading());
        }
        sheet.range(head(), 0, head(), columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void writeRow(Worksheet sheet, int row, List<?> values) {
        for (int column = 0; column < columns.size(); column++) {
            write(sheet, row, column, values.get(column));
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int column = 0; column < columns.size(); column++) {
            var shown = isLikeAFormula(values.get(column))
                    ? AS_TEXT
                    : columns.get(column).format();
            if (shown != null) {
                sheet.style(row, column).format(shown).set();
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, Dates.ZONE));
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static boolean isLikeAFormula(Object value) {
        return value instanceof String text && LIKE_A_FORMULA.matcher(text).matches();
    }
}
