package id.go.lubuklinggau.pokja.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.support.ApplicationProcess;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of an embedded database, told in order because a start is dear: the first start, what it keeps, what stops
 * beside it, a killed application and its orphaned server, an orderly end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedStartTests {

    private static final String MARK = "Ditulis sebelum aplikasi dimatikan";

    /** A folder that people may well choose. */
    private Path office;

    private ApplicationProcess application;

    @BeforeAll
    void startForTheFirstTime(@TempDir Path temporary) throws Exception {
        office = Files.createDirectory(temporary.resolve("Kantor DPPKB"));
        var halfMade = Files.createDirectories(office.resolve("data/postgres"));
        Files.writeString(halfMade.resolve("PG_VERSION"), "18");
        application = ApplicationProcess.startIn(office, Map.of());
        application.awaitReady();
    }

    @AfterAll
    void end() throws Exception {
        application.close();
        ApplicationProcess.stopServersIn(office.resolve("data"));
    }

    @Test
    @Order(1)
    void saysInOneLineWhereToGoAndHowToSignIn() throws Exception {
        assertThat(application.output())
                .containsExactly(
                        "SIPOKJA siap: buka http://localhost:%d lalu masuk sebagai staf dengan kata sandi contoh-lubuklinggau (akun contoh lain tercantum di halaman masuk). Kata sandi itu diketahui umum, maka SIPOKJA hanya menjawab komputer ini; untuk komputer lain, jalankan ulang dengan SERVER_ADDRESS=0.0.0.0."
                                .formatted(application.port()));
        assertThat(signInPage()).contains("contoh-lubuklinggau");
    }

    /** The password of the example accounts is published. */
    @Test
    @Order(1)
    void answersThisComputerOnly() throws Exception {
        assertThat(isAnsweredAt(InetAddress.getLoopbackAddress())).isTrue();
        for (var address : addressesInTheNetwork()) {
            assertThat(isAnsweredAt(address)).as(address.toString()).isFalse();
        }
    }

    @Test
    @Order(1)
    void bringsTheDemoScenario() throws Exception {
        assertThat(ask("select count(*) from pokja")).isEqualTo("24");
        assertThat(ask("select count(*) from meeting")).isEqualTo("1");
    }

    @Test
    @Order(1)
    void keepsWhatIsCommitted() throws Exception {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
    }

    @Test
    @Order(1)
    void sortsAsIndonesiansDoWhateverTheEnvironment() throws Exception {
        assertThat(ask("select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'sipokja'"))
                .isEqualTo("i id-ID");
        assertThat(ask("select lower('ÉLAN')")).isEqualTo("élan");
    }

    @Test
    @Order(1)
    void letsNobodyInWithoutItsPassword() throws Exception {
        assertThat(Files.readAllLines(office.resolve("data/postgres/pg_hba.conf")))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
        assertThat(ask("show listen_addresses")).isEqualTo("localhost");
        for (var role : new String[] {"sipokja", "sipokja_app", "postgres"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url(), role, "bukan-kata-sandinya"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
        }
        assertThat(ask("select rolsuper from pg_roles where rolname = 'sipokja'"))
                .isEqualTo("f");
    }

    @Test
    @Order(1)
    void keepsItsFilesFromOtherUsers() throws IOException {
        assertThat(Files.getPosixFilePermissions(office.resolve("data/password")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    @Order(1)
    void setsAsideWhatACutShortFirstStartLeft() throws IOException {
        try (var entries = Files.list(office.resolve("data"))) {
            assertThat(entries.filter(entry -> entry.getFileName().toString().startsWith("postgres-setengah-jadi-")))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.resolve("PG_VERSION")).exists());
        }
    }

    @Test
    @Order(2)
    void refusesASecondInstanceInTheSameFolderAndOtherwiseStartsBesideIt() throws Exception {
        var port = String.valueOf(application.port());
        try (var second = ApplicationProcess.startIn(office, Map.of());
                var elsewhere = ApplicationProcess.startIn(
                        Files.createDirectory(office.resolve("lain")),
                        settings(url(), "sipokja_app", password(), "SERVER_PORT", port))) {
            Sentence.of(second).says("folder data", "sedang dipakai SIPOKJA lain", "SIPOKJA_DATA_DIRECTORY");
            Sentence.of(elsewhere).says("port " + port + " sedang dipakai program lain", "SERVER_PORT=");
        }
        // A database URL that is set switches the embedded database off.
        assertThat(office.resolve("lain/data")).doesNotExist();
        assertThat(application.isRunning()).isTrue();
        assertThat(signInPage()).contains("contoh-lubuklinggau");
    }

    @Test
    @Order(2)
    void saysWhatIsWrongWithTheSettingsOfAnotherDatabase() throws Exception {
        try (var wrongPassword = startOn(url(), "sipokja_app", "salah");
                var noDatabase = startOn(url().replaceAll("[^/]+$", "tidak_ada"), "sipokja_app", password());
                var ownerAtWork = startOn(url(), "sipokja", password())) {
            Sentence.of(wrongPassword).says("PostgreSQL menolak nama atau kata sandi", "SPRING_DATASOURCE_USERNAME");
            Sentence.of(noDatabase).says("basis data pada SPRING_DATASOURCE_URL tidak ada");
            Sentence.of(ownerAtWork).says("SPRING_DATASOURCE_USERNAME adalah pemilik tabel", "SPRING_FLYWAY_USER");
        }
    }

    @Test
    @Order(3)
    void takesOverTheServerThatAKilledApplicationLeft() throws Exception {
        tell("update letterhead set office = '%s'".formatted(MARK));
        application.kill();
        var orphan = ApplicationProcess.serversIn(office.resolve("data"));
        assertThat(orphan).hasSize(1);

        // The same folder by another name: the server is known by its real one.
        var link = Files.createDirectory(office.resolve("pintasan"));
        Files.createSymbolicLink(link.resolve("data"), office.resolve("data"));
        application = ApplicationProcess.startIn(link, Map.of());
        application.awaitReady();

        assertThat(orphan.get(0).isAlive()).isFalse();
        assertThat(ask("select office from letterhead")).isEqualTo(MARK);
        assertThat(ask("select count(*) from meeting")).isEqualTo("1");
    }

    @Test
    @Order(4)
    void endsInOrderAndItsServerWithIt() throws Exception {
        var server = ApplicationProcess.serversIn(office.resolve("data"));
        assertThat(server).hasSize(1);

        assertThat(application.terminate()).isEqualTo(128 + 15);

        assertThat(server.get(0).onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(application.outputToTheEnd()).hasSize(1);
        assertThat(Files.readString(office.resolve("data/postgres.log"))).contains("database system is shut down");
    }

    @Test
    @Order(5)
    void findsItsDataAgainAndAnswersOtherComputersWhereThatIsAskedFor() throws Exception {
        application = ApplicationProcess.startIn(office, Map.of("SERVER_ADDRESS", "0.0.0.0"));
        assertThat(application.awaitReady()).endsWith("tercantum di halaman masuk).");
        for (var address : addressesInTheNetwork()) {
            assertThat(isAnsweredAt(address)).as(address.toString()).isTrue();
        }

        assertThat(ask("select office from letterhead")).isEqualTo(MARK);
        assertThat(ask("select count(*) from meeting")).isEqualTo("1");
    }

    @Test
    @Order(6)
    void tellsOfTroubleWithItsDatabaseOnceItRuns() throws Exception {
        ApplicationProcess.serversIn(office.resolve("data")).forEach(ProcessHandle::destroyForcibly);

        signInPage();

        assertThat(application.awaitLine("HikariPool")).contains("WARN");
        assertThat(application.terminate()).isEqualTo(128 + 15);
    }

    @Test
    @Order(7)
    @Tag("proof")
    void opensItsDataWithItsOwnPasswordOnly() throws Exception {
        var file = office.resolve("data/password");
        var right = Files.readString(file);
        Files.writeString(file, "bukan-kata-sandinya");
        try (var wrongPassword = ApplicationProcess.startIn(office, Map.of())) {
            Sentence.of(wrongPassword).says(file + " tidak cocok", "cadangan");
        }
        assertThat(ApplicationProcess.serversIn(office.resolve("data"))).isEmpty();
        Files.writeString(file, right);
    }

    @Test
    @Order(8)
    void doesNotMakeANewPasswordForDataThatHasOne() throws IOException {
        var file = office.resolve("data/password");
        Files.delete(file);
        for (var attempt = 1; attempt <= 2; attempt++) {
            // The second one finds the folder free again.
            assertThatThrownBy(() -> EmbeddedDatabase.startIn(office.resolve("data")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(file + " hilang");
        }
        assertThat(file).doesNotExist();
        Files.writeString(file, "apa saja");
    }

    @Test
    @Order(9)
    void knowsDataOfAnotherPostgres() throws IOException {
        Files.writeString(office.resolve("data/postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.startIn(office.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("dibuat oleh PostgreSQL versi lain");
    }

    private ApplicationProcess startOn(String url, String role, String password) {
        return ApplicationProcess.startIn(office, settings(url, role, password, "SERVER_PORT", "0"));
    }

    private static Map<String, String> settings(
            String url, String role, String password, String setting, String value) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                role,
                "SPRING_DATASOURCE_PASSWORD",
                password,
                "SPRING_FLYWAY_USER",
                "sipokja",
                "SPRING_FLYWAY_PASSWORD",
                password,
                setting,
                value);
    }

    /** Of this computer; none where it has no network. */
    private static List<InetAddress> addressesInTheNetwork() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    private boolean isAnsweredAt(InetAddress address) throws Exception {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, application.port()), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private String signInPage() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/masuk".formatted(application.port())))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private String ask(String query) throws Exception {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void tell(String statement) throws Exception {
        try (var connection = connect()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(url() + "?options=-c%20sipokja.reach=16.73", "sipokja", password());
    }

    private String url() throws IOException {
        var port = Files.readAllLines(office.resolve("data/postgres/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://localhost:%s/sipokja".formatted(port);
    }

    private String password() throws IOException {
        return Files.readString(office.resolve("data/password")).strip();
    }
}
