package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.DownloadWork;
import id.go.lubuklinggau.pokja.press.FileView;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a meeting in folders, as a ZIP that anything opens. */
class Archive implements DownloadWork {

    private final List<Entry> entries = new ArrayList<>();
    /** In small letters, as Windows tells files apart. */
    private final Set<String> names = new HashSet<>();

    private record Entry(String name, FileView file) {}

    /** @param folder may be empty */
    void add(String folder, FileView file) {
        var path = (folder.isEmpty() ? "" : folder + "/") + file.fileName();
        var name = path;
        for (int copy = 2; !names.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = path.replaceFirst("(\\.[a-z]+)$", " (" + copy + ")$1");
        }
        entries.add(new Entry(name, file));
    }

    int size() {
        return entries.size();
    }

    @Override
    public void write(OutputStream file, IntConsumer progress) throws IOException {
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            int done = 0;
            for (var entry : entries) {
                var place = new ZipEntry(entry.name());
                place.setTime(0); // the same content, the same file
                zip.putNextEntry(place);
                entry.file().write(new Uncloseable(zip));
                zip.closeEntry();
                progress.accept(++done);
            }
        }
    }

    /** A file that ends does not end the archive. */
    private static class Uncloseable extends FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
