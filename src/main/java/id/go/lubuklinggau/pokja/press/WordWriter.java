package id.go.lubuklinggau.pokja.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/**
 * Writes manuscripts for Word and LibreOffice, to be edited by the office. It looks at the pages that the press has laid out, so
 * that what is bold, centred, framed or so wide there is so here, too; the same manuscript always has the same bytes.
 */
@Component
public class WordWriter {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Press press;

    WordWriter(Press press) {
        this.press = press;
    }

    public byte[] write(Manuscript manuscript) {
        try (var document = new XWPFDocument()) {
            var frame = new WordFrame(document, manuscript);
            frame.begin();
            press.lay(manuscript, pages -> new WordText(document, new PrintedLook(pages)).write(pages.getDocument()));
            frame.end();
            var file = new ByteArrayOutputStream();
            document.write(file);
            return finished(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without times, because the same text is the same file, and with settings of ours. */
    private static byte[] finished(byte[] archive) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(file)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                if (copy.getName().equals(WordStyles.SETTINGS_PART)) {
                    to.write(WordStyles.SETTINGS.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
