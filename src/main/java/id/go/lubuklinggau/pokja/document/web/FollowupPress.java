package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Spreadsheet;
import id.go.lubuklinggau.pokja.press.SpreadsheetColumn;
import id.go.lubuklinggau.pokja.press.SpreadsheetView;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.DecimalText;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes paper and spreadsheets of sheets about problems and what is done about them. */
@Component
class FollowupPress {

    private final LetterheadService letterheads;
    private final Wording wording;
    private final Dates dates;
    private final Clock clock;

    FollowupPress(LetterheadService letterheads, Wording wording, Dates dates, Clock clock) {
        this.letterheads = letterheads;
        this.wording = wording;
        this.dates = dates;
        this.clock = clock;
    }

    <T> Manuscript paper(FollowupSheet<T> sheet, DocumentQuery query) {
        var letterhead = letterheads.current();
        var choice = query.choice().on(letterhead.paper());
        var lines = TableLines.of(lines(sheet), FollowupLine::isHeading);
        var contents = new HashMap<String, Object>();
        contents.put("sheet", sheet);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("lines", lines);
        contents.put("today", LocalDate.now(clock));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(LocalDate.now(clock))));
        return Manuscript.of(
                        "document/followup",
                        title(sheet),
                        List.of("listing", "followup"),
                        letterhead.format(choice.paper(), true),
                        contents)
                .withRows(lines.body().size());
    }

    <T> SpreadsheetView excel(FollowupSheet<T> sheet, DocumentQuery query) {
        var letterhead = letterheads.current();
        var above = new ArrayList<String>();
        above.add(wording.of(sheet.title()));
        sheet.particulars().forEach((label, text) -> above.add(wording.of(label) + ": " + text));
        above.add(dates.longDay(LocalDate.now(clock)));
        return new SpreadsheetView(
                new Spreadsheet(
                        wording.of(sheet.title() + ".short"),
                        letterhead.format(query.choice().on(letterhead.paper()).paper(), true),
                        above,
                        columns(sheet),
                        rows(sheet)),
                title(sheet));
    }

    private <T> String title(FollowupSheet<T> sheet) {
        return wording.of("followup.file", wording.of(sheet.title() + ".short"), sheet.file(), LocalDate.now(clock));
    }

    private <T> List<SpreadsheetColumn> columns(FollowupSheet<T> sheet) {
        var columns = new ArrayList<SpreadsheetColumn>();
        columns.add(SpreadsheetColumn.plain(wording.of("roster.number"), 5));
        if (sheet.heading() != null) {
            columns.add(SpreadsheetColumn.plain(wording.of("followup.group"), 26));
        }
        for (var column : sheet.columns()) {
            columns.add(column(sheet, column));
        }
        return columns;
    }

    /** Days are shown as days, and amounts with their thousands apart. */
    private <T> SpreadsheetColumn column(FollowupSheet<T> sheet, FollowupColumn<T> column) {
        var some = sheet.rows().stream()
                .map(column.value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var heading = wording.of(column.heading());
        if (some instanceof LocalDate) {
            return SpreadsheetColumn.day(heading);
        }
        return some instanceof BigDecimal
                ? SpreadsheetColumn.amount(heading, column.letters())
                : SpreadsheetColumn.plain(heading, column.letters());
    }

    private static <T> List<List<Object>> rows(FollowupSheet<T> sheet) {
        var rows = new ArrayList<List<Object>>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<Object>();
            cells.add(rows.size() + 1);
            if (sheet.heading() != null) {
                cells.add(sheet.heading().apply(row));
            }
            sheet.columns().forEach(column -> cells.add(column.value().apply(row)));
            rows.add(cells);
        }
        return rows;
    }

    private <T> List<FollowupLine> lines(FollowupSheet<T> sheet) {
        var lines = new ArrayList<FollowupLine>();
        String last = null;
        int number = 0;
        for (var row : sheet.rows()) {
            if (sheet.heading() != null && !sheet.heading().apply(row).equals(last)) {
                last = sheet.heading().apply(row);
                lines.add(new FollowupLine(last, 0, List.of()));
            }
            lines.add(new FollowupLine(
                    null,
                    ++number,
                    sheet.columns().stream()
                            .map(column -> text(column.value().apply(row)))
                            .toList()));
        }
        return lines;
    }

    private String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return dates.shortDay(day);
        }
        return value instanceof BigDecimal number ? DecimalText.of(number) : value.toString();
    }
}
