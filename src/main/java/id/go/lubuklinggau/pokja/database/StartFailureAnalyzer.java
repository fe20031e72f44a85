package id.go.lubuklinggau.pokja.database;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Turns what stops a start into one sentence that says what to do next. */
class StartFailureAnalyzer implements FailureAnalyzer, Ordered {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis("SIPOKJA tidak dapat dimulai: " + sentence, null, cause);
            }
        }
        return null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof CannotStart) {
            return cause.getMessage();
        }
        if (cause instanceof PortInUseException inUse) {
            return "port %d sedang dipakai program lain. Hentikan program itu atau jalankan dengan SERVER_PORT=%d."
                    .formatted(inUse.getPort(), inUse.getPort() + 1);
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return switch (sql.getSQLState().substring(0, 2)) {
                case "08" ->
                    "PostgreSQL pada SPRING_DATASOURCE_URL tidak dapat dihubungi. Pastikan alamat dan port benar dan server itu berjalan.";
                case "28" ->
                    "PostgreSQL menolak nama atau kata sandi. Periksa SPRING_DATASOURCE_USERNAME dan SPRING_DATASOURCE_PASSWORD.";
                case "3D" -> "basis data pada SPRING_DATASOURCE_URL tidak ada. Buat dahulu atau perbaiki alamatnya.";
                default -> null;
            };
        }
        return null;
    }
}
