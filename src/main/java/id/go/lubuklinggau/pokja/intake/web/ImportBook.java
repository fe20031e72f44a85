package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.intake.ImportColumn;
import id.go.lubuklinggau.pokja.intake.ImportRow;
import id.go.lubuklinggau.pokja.intake.TemplateSheet;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The file to fill in: a sheet for members, and one with the words that fit. Rows that were not taken go back in the same form. */
@Component
class ImportBook {

    private static final Map<ImportColumn, Integer> WIDTHS = new EnumMap<>(Map.ofEntries(
            Map.entry(ImportColumn.KELURAHAN, 20),
            Map.entry(ImportColumn.TITLE_BEFORE, 12),
            Map.entry(ImportColumn.NAME, 30),
            Map.entry(ImportColumn.TITLES_AFTER, 18),
            Map.entry(ImportColumn.SEX, 6),
            Map.entry(ImportColumn.POSITION, 24),
            Map.entry(ImportColumn.SECTION, 30),
            Map.entry(ImportColumn.ELEMENT, 20),
            Map.entry(ImportColumn.FIRST_DAY, 13),
            Map.entry(ImportColumn.LAST_DAY, 13),
            Map.entry(ImportColumn.TRAINED_YEAR, 11),
            Map.entry(ImportColumn.PHONE, 18),
            Map.entry(ImportColumn.PHONE_CONSENT, 17)));

    private static final String AS_TEXT = "@";
    private static final String AS_DAY = "dd/mm/yyyy";
    private static final int ROWS_TO_FILL = 1_000;
    private static final int REMEDY_WIDTH = 70;

    private final ImportWords words;
    private final AreaService areas;
    private final DecreeService decrees;

    ImportBook(ImportWords words, AreaService areas, DecreeService decrees) {
        this.words = words;
        this.areas = areas;
        this.decrees = decrees;
    }

    byte[] template() {
        return written(List.of(), false);
    }

    /** As they were typed, with what to do at the end of each. */
    byte[] rest(List<ImportRow> rows) {
        return written(rows, true);
    }

    private byte[] written(List<ImportRow> rows, boolean withRemedy) {
        var duties = decrees.choices(null);
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "SIPOKJA", "1.0")) {
            var sheet = book.newWorksheet(TemplateSheet.MEMBERS);
            var lists = new WordLists(book.newWorksheet(TemplateSheet.WORDS), words);
            writeHead(sheet, withRemedy);
            for (int i = 0; i < rows.size(); i++) {
                writeRow(sheet, i + 1, rows.get(i));
            }
            int last = Math.max(ROWS_TO_FILL, rows.size());
            offer(sheet, last, lists.write(ImportColumn.SEX, names(Sex.values())), true);
            offer(sheet, last, lists.write(ImportColumn.POSITION, duties.positions()), false);
            offer(sheet, last, lists.write(ImportColumn.SECTION, duties.sections()), false);
            offer(sheet, last, lists.write(ImportColumn.ELEMENT, elements()), true);
            offer(sheet, last, lists.write(ImportColumn.KELURAHAN, kelurahan()), true);
            lists.explain(words.list("import.template.hints"));
            sheet.keepInActiveTab();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void writeHead(Worksheet sheet, boolean withRemedy) {
        for (var column : ImportColumn.values()) {
            int place = column.ordinal();
            sheet.value(0, place, words.heading(column));
            sheet.width(place, WIDTHS.get(column));
            sheet.style(place).format(column.isDay() ? AS_DAY : AS_TEXT).set();
        }
        int columns = ImportColumn.values().length;
        if (withRemedy) {
            sheet.value(0, columns, words.of("import.remedy"));
            sheet.width(columns, REMEDY_WIDTH);
        }
        sheet.range(0, 0, 0, withRemedy ? columns : columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor("DCEBEA")
                .set();
        sheet.freezePane(0, 1);
    }

    /** All of it is text, so that nothing in it is calculated. */
    private void writeRow(Worksheet sheet, int place, ImportRow row) {
        row.cells().forEach((column, cell) -> {
            sheet.value(place, column.ordinal(), cell);
            sheet.style(place, column.ordinal()).format(AS_TEXT).set();
        });
        int last = ImportColumn.values().length;
        sheet.value(place, last, remedy(row));
        sheet.style(place, last).format(AS_TEXT).wrapText(true).set();
    }

    private String remedy(ImportRow row) {
        if (row.plan().problems().isEmpty()) {
            return words.of("import.undecided");
        }
        return String.join("\n", row.plan().problems().stream().map(words::of).toList());
    }

    private void offer(Worksheet sheet, int lastRow, WordLists.Offer offer, boolean strictly) {
        int place = offer.column().ordinal();
        sheet.range(1, place, lastRow, place)
                .validateWithListByFormula(offer.formula())
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(strictly ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFORMATION)
                .errorTitle(words.heading(offer.column()))
                .error(words.of(strictly ? "import.template.choose" : "import.template.unusual"));
    }

    private List<String> elements() {
        return Arrays.stream(Element.values())
                .map(element -> words.of("Element." + element))
                .toList();
    }

    private List<String> kelurahan() {
        return areas.kelurahan().stream().map(Kelurahan::name).sorted().toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    /** Columns of words beside each other, and hints below a heading of their own. */
    private static class WordLists {

        record Offer(ImportColumn column, String formula) {}

        private final Worksheet sheet;
        private final ImportWords words;
        private final List<ImportColumn> written = new ArrayList<>();

        WordLists(Worksheet sheet, ImportWords words) {
            this.sheet = sheet;
            this.words = words;
        }

        Offer write(ImportColumn column, List<String> values) {
            int place = written.size();
            written.add(column);
            head(place, words.heading(column), WIDTHS.get(column) + 10);
            for (int i = 0; i < values.size(); i++) {
                sheet.value(i + 1, place, values.get(i));
            }
            var letter = (char) ('A' + place);
            return new Offer(
                    column, "%s!$%c$2:$%c$%d".formatted(TemplateSheet.WORDS, letter, letter, values.size() + 1));
        }

        void explain(List<String> hints) {
            int place = written.size();
            head(place, words.of("import.template.hint"), 90);
            for (int i = 0; i < hints.size(); i++) {
                sheet.value(i + 1, place, hints.get(i));
                sheet.style(i + 1, place).wrapText(true).set();
            }
        }

        private void head(int place, String text, int width) {
            sheet.value(0, place, text);
            sheet.style(0, place).bold().fillColor("DCEBEA").set();
            sheet.width(place, width);
        }
    }
}
