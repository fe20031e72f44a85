package id.go.lubuklinggau.pokja.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as Excel and LibreOffice write it in whatever language: {@code ;}, {@code ,} or a tab between the cells. */
class CsvFile {

    private static final char[] DELIMITERS = {';', ',', '\t'};
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    /** Excel's own first line, which says what stands between the cells. */
    private static final Pattern HINT = Pattern.compile("^\"?sep=(.)\"?\\R");

    private CsvFile() {}

    /** @throws FileRefused if it is no text, or not one of rows and cells */
    static List<Sheet> sheets(byte[] file) {
        var text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new FileRefused(Refusal.OTHER);
        }
        try {
            var hint = HINT.matcher(text);
            if (hint.find()) {
                return List.of(new Sheet(
                        null, rows(text.substring(hint.end()), hint.group(1).charAt(0), 1)));
            }
            return List.of(new Sheet(null, rows(text, likelyDelimiter(text), 0)));
        } catch (IOException | UncheckedIOException broken) {
            throw new FileRefused(Refusal.BROKEN);
        }
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            CharBuffer text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, start, file.length - start));
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, OLD_WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one by which most headings are understood. */
    private static char likelyDelimiter(String text) throws IOException {
        var likely = DELIMITERS[0];
        int most = 0;
        for (var delimiter : DELIMITERS) {
            int found =
                    HeadRow.of(beginning(text, delimiter)).map(HeadRow::size).orElse(0);
            if (found > most) {
                most = found;
                likely = delimiter;
            }
        }
        return likely;
    }

    private static List<SheetRow> beginning(String text, char delimiter) throws IOException {
        var rows = new RowCollector();
        try (var parser = format(delimiter).parse(new StringReader(text))) {
            for (var found : parser) {
                if (found.getRecordNumber() > 3 * RowCollector.MOST_BEFORE) {
                    break;
                }
                rows.add((int) found.getRecordNumber(), cells(found));
            }
        } catch (UncheckedIOException broken) {
            return List.of(); // not by this delimiter
        }
        return rows.rows();
    }

    private static List<SheetRow> rows(String text, char delimiter, int linesBefore) throws IOException {
        var rows = new RowCollector();
        try (var parser = format(delimiter).parse(new StringReader(text))) {
            for (var found : parser) {
                RowCollector.requireLine((int) Math.min(found.getRecordNumber(), Integer.MAX_VALUE));
                rows.add((int) found.getRecordNumber() + linesBefore, cells(found));
            }
        }
        return rows.rows();
    }

    /** Blank lines count, as they do where the file is opened. */
    private static CSVFormat format(char delimiter) {
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static List<String> cells(CSVRecord found) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(found.size(), RowCollector.MOST_COLUMNS); i++) {
            cells.add(RowCollector.cell(found.get(i)));
        }
        return cells;
    }
}
