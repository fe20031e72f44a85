package id.go.lubuklinggau.pokja.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/** What the embedded server wrote while it started. */
class ServerLog {

    private final Path file;

    private ServerLog(Path file) {
        this.file = file;
    }

    static ServerLog of(DataDirectory directory) {
        return new ServerLog(directory.log());
    }

    /** Why the server did not come up, and what to do. */
    String sentence() {
        var text = text();
        if (text.contains("files are incompatible with server")) {
            return "basis data di %s dibuat oleh PostgreSQL versi lain. Jalankan versi SIPOKJA yang terakhir dipakai dengan folder itu."
                    .formatted(file.getParent());
        }
        if (text.contains("password authentication failed")) {
            return "kata sandi di %s tidak cocok dengan basis data di folder itu. Kembalikan berkas itu dari cadangan."
                    .formatted(file.resolveSibling("password"));
        }
        return "PostgreSQL bawaan tidak dapat dijalankan dari %s. Periksa ruang disk dan hak tulis folder itu (rinciannya dalam %s), atau isi SPRING_DATASOURCE_URL dengan alamat PostgreSQL lain."
                .formatted(file.getParent(), file.getFileName());
    }

    /** Interrupts who waits for the server once it is known to be in vain; the library would wait its whole minute. */
    Watch watchFor(Thread waiting) {
        return new Watch(waiting);
    }

    private boolean tellsFailure() {
        return text().lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .anyMatch(line -> !line.contains("the database system is"));
    }

    private String text() {
        try {
            // Not every byte of it is UTF-8 everywhere.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException noLog) {
            return "";
        }
    }

    class Watch implements AutoCloseable {

        private final Timer timer = new Timer("postgres-log", true);
        private boolean over;

        private Watch(Thread waiting) {
            var look = new TimerTask() {
                @Override
                public void run() {
                    if (tellsFailure()) {
                        interrupt(waiting);
                    }
                }
            };
            timer.schedule(look, 500, 500);
        }

        private synchronized void interrupt(Thread waiting) {
            if (!over) {
                waiting.interrupt();
            }
        }

        /** Called by who waited. */
        @Override
        public synchronized void close() {
            over = true;
            timer.cancel();
            Thread.interrupted();
        }
    }
}
