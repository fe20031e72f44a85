package id.go.lubuklinggau.pokja.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An Excel file as a reader sees it. */
public record ExcelFile(byte[] bytes) {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    public static ExcelFile of(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentType(XLSX);
        return new ExcelFile(answer.getResponse().getContentAsByteArray());
    }

    /** Of the first sheet; empty ones are left out. */
    public List<Row> rows() {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the first sheet, with a line for each row and bars between the cells. */
    public String text() {
        var text = new StringBuilder();
        for (var row : rows()) {
            row.forEach(cell -> text.append(cell == null ? "" : cell.getText()).append('|'));
            text.append('\n');
        }
        return text.toString();
    }

    /** One of the files it is made of. */
    public String part(String name) {
        try {
            var file = Files.createTempFile("excel", ".xlsx");
            try {
                Files.write(file, bytes);
                try (var zip = new ZipFile(file.toFile());
                        var content = zip.getInputStream(zip.getEntry(name))) {
                    return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
