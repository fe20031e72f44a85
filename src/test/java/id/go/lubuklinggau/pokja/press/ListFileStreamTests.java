package id.go.lubuklinggau.pokja.press;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.ExcelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFileStreamTests {

    private static final List<SpreadsheetColumn> COLUMNS =
            List.of(SpreadsheetColumn.plain("Nama", 30), SpreadsheetColumn.plain("Jumlah", 12));

    @Test
    void aLongListLeavesTheMemoryWhileItIsWritten() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = SheetWriter.book(file, "Daftar")) {
            var sheet =
                    new SheetWriter(book, "Daftar", new PageFormat(Paper.F4, true, Margins.USUAL), List.of(), COLUMNS);
            for (int row = 0; row < 20_000; row++) {
                sheet.write(List.of("Contoh " + row * 7919, row));
            }
            assertThat(file.size()).as("bytes before the end").isGreaterThan(100_000);
            sheet.finish();
        }
        assertThat(new ExcelFile(file.toByteArray()).rows()).hasSize(20_001);
    }
}
