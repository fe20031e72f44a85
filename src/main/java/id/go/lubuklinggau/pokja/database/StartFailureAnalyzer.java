package id.go.lubuklinggau.pokja.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Turns what stops a start into one sentence that says what to do next. */
class StartFailureAnalyzer implements FailureAnalyzer, Ordered {

    private final Environment environment;

    /** @param environment null if the start failed before there was one */
    StartFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        return new FailureAnalysis("SIPOKJA tidak dapat dimulai: " + sentence(failure), null, failure);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private String sentence(Throwable failure) {
        if (environment != null && !NoDatabaseUrl.isTrueIn(environment) && !isPostgres(databaseUrl())) {
            return "SPRING_DATASOURCE_URL bukan alamat PostgreSQL. Tulis seperti jdbc:postgresql://server:5432/sipokja.";
        }
        if (environment != null && !isPort(serverPort())) {
            return "SERVER_PORT harus berupa angka sampai 65535, misalnya 8080.";
        }
        var root = failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = known(cause);
            if (sentence != null) {
                return sentence;
            }
            root = cause;
        }
        return "%s. Rinciannya tampil bila dijalankan dengan LOGGING_LEVEL_ID_GO_LUBUKLINGGAU_POKJA_DATABASE=debug."
                .formatted(inShort(root));
    }

    private String databaseUrl() {
        return environment.getProperty("spring.datasource.url", "");
    }

    private String serverPort() {
        return environment.getProperty("server.port", "8080");
    }

    private static boolean isPostgres(String url) {
        try {
            return DriverManager.getDriver(url) != null;
        } catch (SQLException noDriverForIt) {
            return false;
        }
    }

    private static boolean isPort(String text) {
        try {
            return Integer.parseInt(text.strip()) <= 65535;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private String known(Throwable cause) {
        if (cause instanceof CannotStart) {
            return cause.getMessage();
        }
        if (cause instanceof PortInUseException inUse) {
            return "port %d sedang dipakai program lain. Hentikan program itu atau jalankan dengan SERVER_PORT=%d."
                    .formatted(inUse.getPort(), inUse.getPort() + 1);
        }
        if (cause instanceof WebServerException) {
            return "port %s tidak dapat dibuka. Pilih port lain di atas 1024 dengan SERVER_PORT."
                    .formatted(serverPort());
        }
        if (cause instanceof BindException setting) {
            return "pengaturan %s tidak dapat dibaca. Perbaiki nilainya.".formatted(setting.getName());
        }
        if (cause instanceof FlywayException flyway) {
            return ofMigration(flyway);
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return ofDatabase(sql.getSQLState());
        }
        return null;
    }

    private static String ofMigration(FlywayException failure) {
        if (failure.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
            return "basis data ini dibentuk oleh SIPOKJA versi lain. Jalankan versi yang terakhir dipakai dengan basis data ini atau yang lebih baru.";
        }
        if (failure.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return "basis data pada SPRING_DATASOURCE_URL sudah berisi tabel program lain. Buat basis data kosong untuk SIPOKJA.";
        }
        return null;
    }

    private static String ofDatabase(String state) {
        return switch (state) {
            case "42501" ->
                "akun PostgreSQL ini tidak berhak membuat tabel. Isi SPRING_FLYWAY_USER dengan akun pemilik basis data pada SPRING_DATASOURCE_URL.";
            case "53100" -> "disk PostgreSQL penuh. Kosongkan ruang, lalu coba lagi.";
            case "53300" ->
                "sambungan ke PostgreSQL sudah habis. Tutup program lain yang memakainya atau naikkan max_connections.";
            case "57P01", "57P02", "57P03" ->
                "PostgreSQL sedang dimulai atau dihentikan. Tunggu sebentar, lalu coba lagi.";
            case "58P01", "0A000" ->
                "PostgreSQL ini terlalu lama atau tidak memiliki ekstensi pg_trgm dan unaccent. Pasang PostgreSQL 18 dengan paket contrib.";
            default -> ofKind(state.substring(0, 2));
        };
    }

    private static String ofKind(String kind) {
        return switch (kind) {
            case "08" ->
                "PostgreSQL pada SPRING_DATASOURCE_URL tidak dapat dihubungi. Pastikan alamat dan port benar dan server itu berjalan.";
            case "28" ->
                "PostgreSQL menolak nama atau kata sandi. Periksa SPRING_DATASOURCE_USERNAME, SPRING_FLYWAY_USER, dan kata sandi keduanya.";
            case "3D" -> "basis data pada SPRING_DATASOURCE_URL tidak ada. Buat dahulu atau perbaiki alamatnya.";
            default -> null;
        };
    }

    private static String inShort(Throwable root) {
        var message = root.getMessage() == null || root.getMessage().isBlank()
                ? root.getClass().getSimpleName()
                : root.getMessage().strip();
        return message.lines().findFirst().orElseThrow().replaceAll("[.:]$", "");
    }
}
