package id.go.lubuklinggau.pokja.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unfolds a workbook once, keeping nothing, before anything else reads it: how much is in it is counted, not believed, and what
 * is more than data is found.
 */
class ZipInspection {

    static final long MOST_INSIDE = 100L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2_000;

    /** Words and styles are held in memory while the rows are read. */
    private static final long MOST_WORDS = 16L * 1024 * 1024;

    private static final long MOST_STYLES = 4L * 1024 * 1024;
    private static final int BEGINNING = 4_096;
    private static final String TYPES = "[Content_Types].xml";

    private final List<ZipArchiveEntry> entries;
    private final ZipFile zip;
    private long inside;

    ZipInspection(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /** @throws FileRefused if it should not be read, or is no workbook */
    void pass() throws IOException {
        if (entries.size() > MOST_ENTRIES) {
            throw new FileRefused(Refusal.TOO_MUCH_INSIDE);
        }
        for (var entry : entries) {
            refuseByName(entry.getName().toLowerCase(Locale.ROOT));
        }
        for (var entry : entries) {
            inspect(entry);
        }
        if (zip.getEntry(TYPES) == null || zip.getEntry("xl/workbook.xml") == null && !hasWorkbook()) {
            throw new FileRefused(Refusal.OTHER);
        }
    }

    private static void refuseByName(String name) {
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("/dialogsheets/")) {
            throw new FileRefused(Refusal.MACROS);
        }
        if (name.endsWith("xl/workbook.bin")) {
            throw new FileRefused(Refusal.BINARY_EXCEL);
        }
    }

    private void inspect(ZipArchiveEntry entry) throws IOException {
        var beginning = new ByteArrayOutputStream();
        long size = 0;
        try (var content = zip.getInputStream(entry)) {
            size = drain(content, beginning);
        }
        var text = beginning.toString(StandardCharsets.UTF_8);
        if (entry.getName().equals("mimetype") && text.contains("opendocument")) {
            throw new FileRefused(Refusal.OPEN_DOCUMENT);
        }
        if (entry.getName().equals(TYPES)) {
            refuseMacros(entry);
        }
        if (isXml(entry) && text.replace("\0", "").toUpperCase(Locale.ROOT).contains("<!DOCTYPE")) {
            throw new FileRefused(Refusal.UNSAFE);
        }
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("sharedstrings.xml") && size > MOST_WORDS
                || name.endsWith("styles.xml") && size > MOST_STYLES) {
            throw new FileRefused(Refusal.TOO_MUCH_INSIDE);
        }
    }

    private long drain(InputStream content, ByteArrayOutputStream beginning) throws IOException {
        var buffer = new byte[BEGINNING];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (beginning.size() < BEGINNING) {
                beginning.write(buffer, 0, Math.min(read, BEGINNING - beginning.size()));
            }
            size += read;
            inside += read;
            if (inside > MOST_INSIDE) {
                throw new FileRefused(Refusal.TOO_MUCH_INSIDE);
            }
        }
        return size;
    }

    /** Renamed to .xlsx it still says what it is. */
    private void refuseMacros(ZipArchiveEntry entry) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            var types = new String(content.readNBytes(1024 * 1024), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (types.contains("macroenabled") || types.contains("vbaproject")) {
                throw new FileRefused(Refusal.MACROS);
            }
        }
    }

    /** The workbook of some programs lies in another folder. */
    private boolean hasWorkbook() {
        return entries.stream().anyMatch(entry -> entry.getName().endsWith("workbook.xml"));
    }

    private static boolean isXml(ZipArchiveEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }
}
