package id.go.lubuklinggau.pokja.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel file as somebody types it. */
public class TestBook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet = book.createSheet("Anggota");
    private int next;

    /** Cells from the first column on: text, numbers, days; null leaves one blank. */
    public TestBook row(Object... cells) {
        var row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cells[i] instanceof LocalDate day) {
                var cell = row.createCell(i);
                cell.setCellValue(day);
                cell.setCellStyle(format("dd/mm/yyyy"));
            } else if (cells[i] != null) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
        return this;
    }

    public TestBook skip(int rows) {
        next += rows;
        return this;
    }

    TestBook merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    TestBook sheet(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    TestBook with(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    XSSFWorkbook workbook() {
        return book;
    }

    CellStyle format(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (book) {
            book.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same file with one of its parts rewritten. */
    static byte[] rewritten(byte[] file, String part, UnaryOperator<String> change) {
        var changed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(changed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }

    /** The same file with one more part. */
    static byte[] extended(byte[] file, String part, byte[] content) {
        var changed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(changed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed.toByteArray();
    }
}
