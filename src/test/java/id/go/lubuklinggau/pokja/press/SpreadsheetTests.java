package id.go.lubuklinggau.pokja.press;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.ExcelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SpreadsheetTests {

    private static final List<SpreadsheetColumn> COLUMNS = List.of(
            SpreadsheetColumn.plain("No.", 5),
            SpreadsheetColumn.plain("Nama", 30),
            SpreadsheetColumn.amount("Jumlah", 14),
            SpreadsheetColumn.day("Hari"),
            SpreadsheetColumn.moment("Diterima"));

    @Test
    void numbersAndDaysAreNumbersAndDays() throws IOException {
        var rows = read(list(
                Paper.F4,
                false,
                Arrays.asList(
                        1, "Dewi Contoh", 1_500_000L, LocalDate.of(2021, 6, 14), Instant.parse("2021-06-14T01:30:00Z")),
                Arrays.asList(2, null, null, null, null)));

        assertThat(rows.get(3)).extracting(cell -> cell.getType()).startsWith(CellType.NUMBER, CellType.STRING);
        assertThat(rows.get(3).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1500000");
        assertThat(rows.get(3).getCell(2).getDataFormatString()).isEqualTo("#,##0");
        assertThat(rows.get(3).getCellAsDate(3).orElseThrow()).isEqualTo(LocalDateTime.of(2021, 6, 14, 0, 0));
        assertThat(rows.get(3).getCellAsDate(4).orElseThrow())
                .as("in WIB")
                .isEqualToIgnoringNanos(LocalDateTime.of(2021, 6, 14, 8, 30));
        assertThat(rows.get(4).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("2");
        assertThat(rows.get(4).getCellText(1)).isEmpty();
    }

    @Test
    void theLinesAboveAndTheHeadComeFirst() throws IOException {
        var rows = read(list(Paper.F4, false));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("Daftar contoh");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Senin");
        assertThat(rows.get(2).getCellText(1)).isEqualTo("Nama");
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        for (var text : List.of("=1+1", "+62812", "-", "@SUM(A1)", "=HYPERLINK(\"http://contoh\")")) {
            var list = list(Paper.F4, false, Arrays.asList(1, text, null, null, null));
            var cell = read(list).get(3).getCell(1);

            assertThat(cell.getType()).as(text).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo(text);
            assertThat(part(list, "xl/styles.xml"))
                    .as("and stays it once it is edited")
                    .contains("formatCode=\"@\"");
        }
        assertThat(part(list(Paper.F4, false, Arrays.asList(1, "Dewi = Contoh", null, null, null)), "xl/styles.xml"))
                .doesNotContain("formatCode=\"@\"");
    }

    @Test
    void isReadyToPrint() throws IOException {
        assertThat(part(list(Paper.F4, false), "xl/worksheets/sheet1.xml"))
                .contains("paperSize=\"14\"", "orientation=\"portrait\"", "fitToPage=\"true\"", "fitToWidth=\"1\"")
                .contains("fitToHeight=\"0\"", "state=\"frozen\"", "ySplit=\"4\"", "Halaman &amp;P dari &amp;N");
        assertThat(part(list(Paper.A4, true), "xl/worksheets/sheet1.xml"))
                .contains("paperSize=\"9\"", "orientation=\"landscape\"");
        assertThat(part(list(Paper.F4, false), "xl/workbook.xml"))
                .as("the head is on every page")
                .contains("Print_Titles", "$4:$4");
    }

    @Test
    void aLongNameHasRoomForItsLines() throws IOException {
        var rows = part(
                list(
                        Paper.F4,
                        false,
                        Arrays.asList(1, "Raden Mas " + "Panjang ".repeat(14), null, null, null),
                        Arrays.asList(2, "Mohammad".repeat(15), null, null, null),
                        Arrays.asList(3, "Dewi Contoh", null, null, null)),
                "xl/worksheets/sheet1.xml");

        assertThat(rows)
                .containsPattern("<row r=\"5\"[^>]* ht=\"(68|81)\\.0\"")
                .containsPattern("<row r=\"6\"[^>]* ht=\"(68|81)\\.0\"")
                .containsPattern("<row r=\"7\">");
    }

    @Test
    void takesTenThousandRows() throws IOException {
        var many = Arrays.asList(1, "Dewi Contoh", 10, LocalDate.of(2021, 6, 14), null);
        var list = new Spreadsheet(
                "Contoh",
                new PageFormat(Paper.F4, false, Margins.USUAL),
                List.of(),
                COLUMNS,
                Collections.nCopies(10_000, many));

        assertThat(read(list)).hasSize(10_001);
    }

    private static Spreadsheet list(Paper paper, boolean landscape, List<?>... rows) {
        return new Spreadsheet(
                "Contoh",
                new PageFormat(paper, landscape, Margins.USUAL),
                List.of("Daftar contoh", "Senin"),
                COLUMNS,
                List.of(rows));
    }

    private static List<Row> read(Spreadsheet list) throws IOException {
        return file(list).rows();
    }

    private static String part(Spreadsheet list, String name) throws IOException {
        return file(list).part(name);
    }

    private static ExcelFile file(Spreadsheet list) throws IOException {
        var file = new ByteArrayOutputStream();
        list.write(file);
        return new ExcelFile(file.toByteArray());
    }
}
