package id.go.lubuklinggau.pokja.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL server of our own, kept in the data directory and stopped with the application. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** Owns the tables; named like the database. */
    private static final String OWNER = "sipokja";

    /** Works with them. Who can read the password of one can read that of the other, so they have the same. */
    private static final String ROLE = "sipokja_app";

    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server, String password) {
        this.directory = directory;
        this.server = server;
        this.password = password;
    }

    /** @throws CannotStart if there are no binaries, the directory is in use or not writable, or the server does not come up */
    static EmbeddedDatabase startIn(Path path) {
        requireBinaries();
        var directory = DataDirectory.claim(path.toAbsolutePath().normalize());
        try {
            return startIn(directory);
        } catch (CannotStart failure) {
            directory.close();
            throw failure;
        }
    }

    private static EmbeddedDatabase startIn(DataDirectory directory) {
        try {
            var password = directory.password();
            stopOrphans(directory);
            setAsideHalfMade(directory);
            var server = start(directory, password);
            var database = new EmbeddedDatabase(directory, server, password);
            database.createRolesAndDatabase();
            directory.markComplete();
            return database;
        } catch (IOException | SQLException | IllegalStateException failure) {
            stopOrphans(directory);
            throw new CannotStart(ServerLog.of(directory).sentence(), failure);
        }
    }

    /** The container image has none, and a jar only those of the platform that it was built on. */
    private static void requireBinaries() {
        var os = System.getProperty("os.name");
        var system = os.startsWith("Windows") ? "Windows" : os.startsWith("Mac") ? "Darwin" : os;
        var architecture = System.getProperty("os.arch");
        try {
            DefaultPostgresBinaryResolver.INSTANCE
                    .getPgBinary(system, architecture.equals("amd64") ? "x86_64" : architecture)
                    .close();
        } catch (IOException | IllegalStateException missing) {
            throw new CannotStart(
                    "SIPOKJA ini tidak membawa PostgreSQL untuk komputer ini. Isi SPRING_DATASOURCE_URL dengan alamat PostgreSQL, misalnya jdbc:postgresql://server:5432/sipokja.",
                    missing);
        }
    }

    @Override
    public String getUsername() {
        return ROLE;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), OWNER);
    }

    FlywayConnectionDetails forOwner() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return EmbeddedDatabase.this.getJdbcUrl();
            }
        };
    }

    /** The library waits five seconds for the server; a slow disk may take longer to write everything down. */
    @Override
    public void close() throws IOException {
        server.close();
        stopOrphans(directory);
        directory.close();
    }

    /** The library says {@code -A trust} and {@code -F}; the later {@code --auth} and {@code fsync=on} win. */
    @SuppressWarnings("try") // watches while it is open
    private static EmbeddedPostgres start(DataDirectory directory, String password) throws IOException {
        directory.renewLog();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster().toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(directory.log().toFile()))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "id-ID")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("lc_messages", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        try (var watch = ServerLog.of(directory).watchFor(Thread.currentThread())) {
            return builder.start();
        }
    }

    /**
     * A server, and an initdb, outlives an application that was killed; they are known by their binaries, which are ours
     * alone. Their own children are left to them.
     */
    private static void stopOrphans(DataDirectory directory) {
        try {
            var orphans = ProcessHandle.allProcesses()
                    .filter(process -> isOf(directory, process)
                            && process.parent()
                                    .filter(parent -> isOf(directory, parent))
                                    .isEmpty())
                    .toList();
            orphans.forEach(ProcessHandle::destroy);
            for (var orphan : orphans) {
                orphan.onExit().get(30, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failure) {
            throw new CannotStart(
                    "PostgreSQL dari jalannya SIPOKJA sebelumnya tidak mau berhenti. Hentikan proses postgres itu, lalu coba lagi.",
                    failure);
        }
    }

    private static boolean isOf(DataDirectory directory, ProcessHandle process) {
        return process.info()
                .command()
                .orElse("")
                .startsWith(directory.binaries().toString());
    }

    /** A first start that was cut short leaves a cluster without the mark: set aside, never deleted. */
    private static void setAsideHalfMade(DataDirectory directory) throws IOException {
        if (Files.exists(directory.cluster()) && !directory.isComplete()) {
            Files.move(
                    directory.cluster(),
                    directory.cluster().resolveSibling("postgres-setengah-jadi-" + System.currentTimeMillis()));
        }
    }

    private void createRolesAndDatabase() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            for (var role : List.of(OWNER, ROLE)) {
                if (!exists(sql, "select from pg_roles where rolname = '" + role + "'")) {
                    sql.execute("create role " + role + " login password '" + password + "'");
                }
            }
            if (!exists(sql, "select from pg_database where datname = 'sipokja'")) {
                sql.execute("create database sipokja owner sipokja");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
