package id.go.lubuklinggau.pokja.field;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that keeps what it said to keep, even when it is killed. */
class Server implements AutoCloseable {

    static {
        // To the library a server that was killed is an error.
        ((Logger) LoggerFactory.getLogger("io.zonky.test")).setLevel(Level.OFF);
    }

    private final Path directory;
    private EmbeddedPostgres server;
    private int port;

    private Server(Path directory) {
        this.directory = directory;
    }

    static Server startIn(Path directory) throws IOException {
        var server = new Server(directory);
        server.start();
        return server;
    }

    /** The library says {@code -F}; the later {@code fsync=on} wins. */
    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(logFile().toFile()))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "id-ID")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        port = server.getPort();
    }

    /** All of its processes at once: none says good-bye. */
    void kill() throws Exception {
        var processes = processes().toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (var process : processes) {
            process.onExit().get(30, TimeUnit.SECONDS);
        }
        server.close(); // what the library holds of it
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    JdbcClient owner() {
        var owner = new DriverManagerDataSource(url(), "postgres", "postgres");
        var properties = new Properties();
        properties.setProperty("options", "-c sipokja.reach=16.73");
        owner.setConnectionProperties(properties);
        return JdbcClient.create(owner);
    }

    Duration cpuTime() throws IOException {
        return processes()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<ProcessHandle> processes() throws IOException {
        var pid = Files.readAllLines(cluster().resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .map(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .orElseThrow();
    }

    String logSince(long bytes) throws IOException {
        try (var log = Files.newInputStream(logFile())) {
            log.skipNBytes(bytes);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path logFile() {
        return directory.resolve("server.log");
    }

    private Path cluster() {
        return directory.resolve("data");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
