package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet, row after row; what is written leaves the memory. */
class SheetWriter {

    private static final String AS_TEXT = "@";
    private static final int LONGEST_TEXT = 32_767; // or Excel calls the file broken
    private static final String FONT = "Arial";
    private static final int FONT_SIZE = 10;
    private static final int FOOT_SIZE = 9;
    private static final double LINE = 13; // in points
    private static final double ROOM = 3;
    private static final int MOST_LINES = 31; // as high as a row may be
    private static final float INCHES = 1 / 25.4f;

    private static final int ROWS_AT_ONCE = 200;

    private final Worksheet sheet;
    private final List<String> above;
    private final List<SpreadsheetColumn> columns;
    private int rows;

    /** @param above lines before the table, the first in bold; may be empty */
    SheetWriter(Workbook book, String name, PageFormat format, List<String> above, List<SpreadsheetColumn> columns) {
        this.above = above;
        this.columns = columns;
        this.sheet = book.newWorksheet(sheetName(name));
        setUp(format);
        writeAbove();
        writeHead();
    }

    static Workbook book(OutputStream file, String title) {
        var book = new Workbook(file, "SIPOKJA", "1.0");
        book.setGlobalDefaultFont(FONT, FONT_SIZE);
        book.properties().setTitle(FileText.of(title));
        return book;
    }

    /** A value for each column. */
    void write(List<?> values) throws IOException {
        rows++;
        writeRow(head() + rows, values);
        if (rows % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    /** Before the next sheet is begun. */
    void finish() throws IOException {
        sheet.finish();
    }

    /** Which Excel refuses if it begins or ends with an apostrophe; the library replaces what else it refuses. */
    private static String sheetName(String name) {
        return FileText.of(name).replaceAll("^[\\s']+|[\\s']+$", "");
    }

    /** The row of the headings, from 0; a line is left free above it. */
    private int head() {
        return above.isEmpty() ? 0 : above.size() + 1;
    }

    /**
     * A sheet names its paper by a number (ECMA-376-1, 18.3.1.63), and F4, 215 by 330 mm, has none. Number 14 is folio, 8.5 by
     * 13 inches: 215.9 by 330.2 mm, a difference that the margins take.
     */
    private void setUp(PageFormat format) {
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
        sheet.footer("Halaman &P dari &N", Position.RIGHT, FONT, FOOT_SIZE);
        sheet.freezePane(0, head() + 1);
        sheet.repeatRows(head());
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
    }

    private void writeAbove() {
        for (int line = 0; line < above.size(); line++) {
            var text = text(above.get(line));
            sheet.inlineString(line, 0, text);
            var whole = sheet.range(line, 0, line, columns.size() - 1);
            if (columns.size() > 1) {
                whole.merge();
            }
            whole.style().wrapText(true).verticalAlignment("top").set();
            giveRoom(line, lines(text, width()));
        }
        if (!above.isEmpty()) {
            sheet.style(0, 0).bold().wrapText(true).verticalAlignment("top").set();
        }
    }

    /** LibreOffice does not let rows grow when it opens the file, and merged cells grow nowhere. */
    private void giveRoom(int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE + ROOM);
        }
    }

    /** About how many lines a text takes in so many letters' width. */
    private static int lines(String text, int width) {
        int room = Math.max(1, width - 1);
        int lines = 0;
        for (var line : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (var word : line.split(" ")) {
                if (used > 0 && used + 1 + word.length() > room) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                lines += Math.max(0, used - 1) / room;
                used = used > room ? (used - 1) % room + 1 : used;
            }
        }
        return lines;
    }

    /** In letters. */
    private int width() {
        return columns.stream().mapToInt(SpreadsheetColumn::width).sum();
    }

    private void writeHead() {
        giveRoom(
                head(),
                columns.stream()
                        .mapToInt(column -> lines(text(column.heading()), column.width() - 1))
                        .max()
                        .orElse(1));
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(head(), column, text(columns.get(column).heading()));
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

    private void writeRow(int row, List<?> values) {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            var value = values.get(column);
            writeCell(row, column, value);
            if (value instanceof String text) {
                lines = Math.max(lines, lines(text(text), columns.get(column).width()));
            }
        }
        giveRoom(row, lines);
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
        if (values.get(0) instanceof Number) {
            sheet.style(row, 0)
                    .horizontalAlignment("center")
                    .verticalAlignment("top")
                    .set();
        }
        for (int column = 0; column < columns.size(); column++) {
            var shown = isLikeAFormula(values.get(column))
                    ? AS_TEXT
                    : columns.get(column).format();
            if (shown != null) {
                sheet.style(row, column).format(shown).set();
            }
        }
    }

    private void writeCell(int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, Dates.ZONE));
        } else if (value != null) {
            sheet.inlineString(row, column, text(value.toString()));
        }
    }

    private static String text(String text) {
        var clean = FileText.of(text);
        return clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
    }

    private static boolean isLikeAFormula(Object value) {
        return value instanceof String text && HarmlessText.isLikeAFormula(text);
    }
}
