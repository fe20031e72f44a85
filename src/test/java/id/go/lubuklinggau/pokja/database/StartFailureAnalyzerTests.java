package id.go.lubuklinggau.pokja.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketException;
import java.sql.SQLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.mock.env.MockEnvironment;

class StartFailureAnalyzerTests {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08001 | tidak dapat dihubungi
            08006 | tidak dapat dihubungi
            28P01 | SPRING_FLYWAY_USER
            28000 | SPRING_FLYWAY_USER
            3D000 | tidak ada. Buat dahulu
            42501 | pemilik basis data
            53100 | disk PostgreSQL penuh
            53300 | max_connections
            57P03 | Tunggu sebentar
            58P01 | pg_trgm
            0A000 | pg_trgm
            """)
    void knowsWhatTheDatabaseSays(String state, String words) {
        assertThat(sentence(new IllegalStateException("startup", new SQLException("in English", state))))
                .contains(words)
                .doesNotContain("English");
    }

    @Test
    void tellsThatAnotherVersionMadeTheDatabase() {
        assertThat(sentence(new FlywayException("Validate failed", CoreErrorCode.VALIDATE_ERROR)))
                .contains("SIPOKJA versi lain");
    }

    @Test
    void tellsThatTheDatabaseIsSomebodyElses() {
        assertThat(sentence(new FlywayException(
                        "Found non-empty schema", CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)))
                .contains("tabel program lain");
    }

    @Test
    void looksBehindTheMigrationThatFails() {
        assertThat(sentence(new FlywayException("Migration failed", new SQLException("no", "42501"))))
                .contains("pemilik basis data");
    }

    @Test
    void tellsAboutThePort() {
        assertThat(sentence(new PortInUseException(8080))).contains("port 8080", "SERVER_PORT=8081");
        environment.setProperty("server.port", "80");
        assertThat(sentence(new WebServerException("no", new SocketException("Permission denied"))))
                .contains("port 80 tidak dapat dibuka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "70000", "80 80"})
    void refusesWhatIsNoPort(String port) {
        environment.setProperty("server.port", port);

        assertThat(sentence(new NumberFormatException("For input string"))).contains("SERVER_PORT harus berupa angka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:mysql://localhost/sipokja", "localhost:5432/sipokja", "jdbc:postgresql://host:port/nama"})
    void refusesWhatIsNoAddressOfAPostgres(String url) {
        environment.setProperty("spring.datasource.url", url);

        assertThat(sentence(new IllegalStateException("whatever"))).contains("bukan alamat PostgreSQL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:postgresql://localhost/sipokja", "jdbc:postgresql://a:1,b:2/sipokja?user=x"})
    void leavesOtherFailuresToTheirCause(String url) {
        environment.setProperty("spring.datasource.url", url);

        assertThat(sentence(new IllegalStateException("whatever"))).contains("whatever");
    }

    @Test
    void endsEveryOtherFailureInASentenceThatNamesItsRootAndWhereTheDetailsAre() {
        assertThat(sentence(new IllegalStateException("outer", new IllegalArgumentException("the root:\nof it"))))
                .isEqualTo(
                        "SIPOKJA tidak dapat dimulai: the root. Rinciannya tampil bila dijalankan dengan LOGGING_LEVEL_ID_GO_LUBUKLINGGAU_POKJA_DATABASE=debug.");
        assertThat(sentence(new IllegalStateException())).contains("IllegalStateException");
    }

    @Test
    void worksBeforeThereIsAnEnvironment() {
        assertThat(new StartFailureAnalyzer(null)
                        .analyze(new CannotStart("kalimatnya.", null))
                        .getDescription())
                .isEqualTo("SIPOKJA tidak dapat dimulai: kalimatnya.");
    }

    private String sentence(Throwable failure) {
        return new StartFailureAnalyzer(environment).analyze(failure).getDescription();
    }
}
