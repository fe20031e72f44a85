package id.go.lubuklinggau.pokja.field;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.go.lubuklinggau.pokja.support.ApplicationProcess;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The application in a process of its own, on a PostgreSQL of its own that writes through to the disk, with the 24 Pokja of the
 * demo scenario: both can be killed and started again, and are found at the same address.
 */
public class Office implements AutoCloseable {

    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");
    private static final Map<String, String> SETTINGS = Map.of(
            "SIPOKJA_DEMO", "true",
            "SIPOKJA_RETENTION_JOB", "false",
            "SIPOKJA_SIGN_IN_SECOND_FACTOR_FOR", "",
            "SIPOKJA_SIGN_IN_HASH_MEMORY", "256",
            "SPRING_DATASOURCE_USERNAME", "sipokja_app",
            "SPRING_DATASOURCE_PASSWORD", "kata sandi uji coba",
            "SPRING_FLYWAY_USER", "postgres");

    private final Path directory;
    private final List<String> options;
    private final Server server;
    private final int port = freePort();
    private ApplicationProcess application;

    private Office(Path directory, List<String> options) throws IOException {
        this.directory = directory;
        this.options = options;
        this.server = Server.startIn(Files.createDirectory(directory.resolve("server")));
    }

    public static Office openIn(Path directory) throws Exception {
        return openIn(directory, SMALL);
    }

    /** @param options of the application's JVM */
    static Office openIn(Path directory, List<String> options) throws Exception {
        var office = new Office(directory, options);
        try {
            office.startApplication();
            return office;
        } catch (Exception | Error failure) {
            office.close();
            throw failure;
        }
    }

    public int port() {
        return port;
    }

    public void killApplication() throws InterruptedException {
        application.kill();
    }

    public void startApplication() throws InterruptedException {
        var settings = new HashMap<>(SETTINGS);
        settings.put("SERVER_PORT", String.valueOf(port));
        settings.put("SPRING_DATASOURCE_URL", server.url());
        application = ApplicationProcess.startIn(directory, settings, options);
        application.awaitReady();
    }

    void killServer() throws Exception {
        server.kill();
    }

    void startServer() throws IOException {
        server.start();
    }

    /** Past the application: sees every row. */
    public JdbcClient db() {
        return server.owner();
    }

    /** How many bytes the database has said since it first started. */
    public long serverLogLength() {
        return server.logFile().toFile().length();
    }

    public String serverLogSince(long bytes) {
        try {
            return server.logSince(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Duration applicationCpu() {
        return application.cpuTime();
    }

    Duration serverCpu() throws IOException {
        return server.cpuTime();
    }

    /** Somebody who marks, with {@link TestUsers#PASSWORD}. */
    public record Secretary(UUID account, String username, UUID pokja) {}

    /** One for each Pokja, as many times over as asked for. */
    public List<Secretary> secretaries(int each) {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(TestUsers.PASSWORD);
        db().sql("""
                        with new as (
                            insert into account (id, version, username, display_name, password_hash, role)
                            select gen_random_uuid(), 0, 'sekretaris-' || right(p.kelurahan_code, 7) || '-' || n,
                                   'Sekretaris Contoh', :hash, 'SECRETARY'
                            from pokja p, generate_series(1, :each) n
                            returning id, username)
                        insert into account_reach (account_id, area_code)
                        select id, '16.73.' || substring(username from 12 for 7) from new""").param("hash", hash).param("each", each).update();
        return db().sql("""
                        select a.id, a.username, p.id from account a
                        join account_reach r on r.account_id = a.id
                        join pokja p on p.kelurahan_code = r.area_code
                        where a.username like 'sekretaris-%' order by split_part(a.username, '-', 3)::int, a.username""")
                .query((row, n) ->
                        new Secretary(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)))
                .list();
    }

    /** A session that is open for entry, with the five utusan of each Pokja. */
    public UUID openSession() {
        var id = UUID.randomUUID();
        db().sql("""
                        with m as (
                            insert into meeting (id, version, title, first_day, last_day, venue, state)
                            values (gen_random_uuid(), 0, 'Pertemuan Pokja', '2021-06-14', '2021-06-14', 'Hotel', 'ANNOUNCED')
                            returning id),
                        s as (
                            insert into session (id, version, meeting_id, number, day, start_time, end_time, seats, state)
                            select :id, 0, m.id, 1, '2021-06-14', '08:00', '12:00', 5, 'OPEN' from m),
                        i as (
                            insert into invitation (session_id, pokja_id) select :id, id from pokja)
                        insert into delegate (id, version, session_id, pokja_id, person_id, seat, element, name, sex)
                        select gen_random_uuid(), 0, :id, d.pokja_id, d.person_id, d.seat, d.element, d.name, d.sex
                        from delegate d
                        where d.session_id in (
                            select s.id from session s join meeting m on m.id = s.meeting_id where m.venue <> 'Hotel')""").param("id", id).update();
        return id;
    }

    /** No phone takes its sheet along any more. */
    public void endSession(UUID session) {
        db().sql("update session set state = 'FINAL', final_at = now() where id = ?")
                .param(session)
                .update();
    }

    /** Those of a Pokja, in the order of their seats. */
    public List<UUID> delegates(UUID session, UUID pokja) {
        return db().sql("select id from delegate where session_id = ? and pokja_id = ? order by seat")
                .params(session, pokja)
                .query(UUID.class)
                .list();
    }

    /** Those of all sessions and Pokja. */
    Map<UUID, Map<UUID, List<UUID>>> delegates() {
        record Row(UUID session, UUID pokja, UUID id) {}
        return db()
                .sql("select session_id, pokja_id, id from delegate order by seat")
                .query((row, n) -> new Row(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(Row::session, groupingBy(Row::pokja, mapping(Row::id, toList()))));
    }

    @Override
    public void close() throws IOException {
        if (application != null) {
            application.close();
        }
        server.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
