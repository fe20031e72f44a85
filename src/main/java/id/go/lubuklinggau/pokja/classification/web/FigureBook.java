package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.FigureImportService;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.OwnData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The file to fill in: a row for each Pokja in reach, with what is known or what our own records say; and a sheet of hints. */
@Component
class FigureBook {

    private static final String AS_TEXT = "@";
    private static final int FIRST_FIGURE = 3;
    private static final int WIDTH = 16;

    private final ClassificationService classification;
    private final FigureImportService imports;
    private final FigureWords words;

    FigureBook(ClassificationService classification, FigureImportService imports, FigureWords words) {
        this.classification = classification;
        this.imports = imports;
        this.words = words;
    }

    /** Of a column of an import. */
    String heading(String column) {
        return switch (column) {
            case "CODE" -> words.of("area.code");
            case "KELURAHAN" -> words.of("ImportColumn.KELURAHAN");
            default -> words.name(Indicator.valueOf(column));
        };
    }

    byte[] template(LocalDate month, Reach reach) {
        var known = imports.known(month, reach);
        var own = classification.own(month, reach);
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "SIPOKJA", "1.0")) {
            var sheet = book.newWorksheet(words.of("class.title"));
            writeHead(sheet);
            int line = 1;
            for (var pokja : imports.open(reach)) {
                text(sheet, line, 0, pokja.kelurahanCode());
                text(sheet, line, 1, pokja.kelurahanName());
                text(sheet, line, 2, pokja.name());
                writeFigures(sheet, line, figures(pokja.id(), known, own.get(pokja.id())));
                line++;
            }
            writeHints(book.newWorksheet(words.of("figures.template.hints")));
            sheet.keepInActiveTab();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Map<Indicator, BigDecimal> figures(
            UUID pokjaId, Map<UUID, Map<Indicator, BigDecimal>> known, OwnData own) {
        var figures = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        if (own != null) {
            own.proposals().forEach(one -> figures.put(one.indicator(), BigDecimal.valueOf(one.value())));
        }
        figures.putAll(known.getOrDefault(pokjaId, Map.of()));
        return figures;
    }

    private void writeHead(Worksheet sheet) {
        head(sheet, 0, words.of("area.code"), WIDTH);
        head(sheet, 1, words.of("ImportColumn.KELURAHAN"), 22);
        head(sheet, 2, words.of("pokja.name"), 32);
        for (var indicator : Indicator.ALL) {
            head(sheet, FIRST_FIGURE + indicator.ordinal(), words.name(indicator), WIDTH);
        }
        sheet.range(0, 0, 0, FIRST_FIGURE + Indicator.ALL.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .fillColor("DCEBEA")
                .set();
        sheet.freezePane(FIRST_FIGURE, 1);
    }

    private void writeFigures(Worksheet sheet, int line, Map<Indicator, BigDecimal> figures) {
        figures.forEach((indicator, value) ->
                sheet.value(line, FIRST_FIGURE + indicator.ordinal(), value.setScale(indicator.decimals())));
    }

    private void writeHints(Worksheet sheet) {
        head(sheet, 0, words.of("class.indicator"), 34);
        head(sheet, 1, words.of("figures.template.what"), 90);
        for (var indicator : Indicator.ALL) {
            text(sheet, indicator.ordinal() + 1, 0, words.name(indicator));
            text(sheet, indicator.ordinal() + 1, 1, hint(indicator));
            sheet.style(indicator.ordinal() + 1, 1).wrapText(true).set();
        }
        text(sheet, Indicator.ALL.size() + 2, 0, words.of("figures.template.empty"));
    }

    /** With what each number means, where they stand for words. */
    private String hint(Indicator indicator) {
        var hint = words.of("Indicator." + indicator + ".hint");
        return indicator.isChosen()
                ? hint
                        + words.choices(indicator).stream()
                                .map(choice -> choice.value() + " = " + choice.label())
                                .collect(Collectors.joining("; ", " ", "."))
                : hint;
    }

    private static void head(Worksheet sheet, int column, String text, int width) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().fillColor("DCEBEA").set();
        sheet.width(column, width);
    }

    private static void text(Worksheet sheet, int line, int column, String text) {
        sheet.value(line, column, text);
        sheet.style(line, column).format(AS_TEXT).set();
    }
}
