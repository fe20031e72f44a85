package id.go.lubuklinggau.pokja.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;

/** A database that is gone, frozen, busy, slow, read-only or full: each says so, loses nothing, and is over when it is over. */
@WebTest
@Import(DatabaseWire.class)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=3",
            "spring.datasource.hikari.connection-timeout=400",
            "spring.datasource.hikari.validation-timeout=250",
            "spring.datasource.hikari.data-source-properties.socketTimeout=2",
            "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=900 -c lock_timeout=300"
        })
class DatabaseFaultTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Pattern STYLESHEET = Pattern.compile("href=\"(/css/[^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @Autowired
    DatabaseWire wire;

    @Autowired
    DataSource dataSource;

    @Autowired
    FlywayConnectionDetails details;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void somebodyIsSignedIn() throws Exception {
        visitor = new Visitor(port);
        visitor.signIn(users.account(Role.STAFF, Reach.CITY));
    }

    @AfterEach
    void allIsWellAgain() throws Exception {
        wire.mend();
        try (var connection = DriverManager.getConnection(
                        details.getJdbcUrl(), details.getUsername(), details.getPassword());
                var sql = connection.createStatement()) {
            sql.execute("set default_transaction_read_only = off");
            sql.execute("alter database " + connection.getCatalog() + " reset default_transaction_read_only");
            sql.execute("drop trigger if exists fault on agency; drop trigger if exists fault on attendance");
            sql.execute("drop function if exists fault");
        }
        pool().getHikariPoolMXBean().softEvictConnections();
        awaitBack();
    }

    @Test
    void aDatabaseThatIsGoneIsToldAndComesBackByItself(CapturedOutput log) throws Exception {
        wire.cut();

        var page = visitor.get("/pokja");

        assertUnavailable(page, "Data sedang tidak dapat dibuka", "muat ulang halaman ini");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        var reference = page.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(page.body()).contains(reference);
        assertThat(log.getOut()).contains("[" + reference + "] ");
        assertThat(new Visitor(port).get("/actuator/health/readiness").statusCode())
                .isEqualTo(503);
        assertThat(new Visitor(port).get("/actuator/health/liveness").statusCode())
                .isEqualTo(200);
        assertUnavailable(visitor.get("/tidak-ada"), "Data sedang tidak dapat dibuka");
        var stylesheet = STYLESHEET.matcher(page.body());
        assertThat(stylesheet.find()).isTrue();
        assertThat(new Visitor(port).get(stylesheet.group(1)).statusCode()).isEqualTo(200);

        wire.mend();
        awaitBack();
        assertThat(new Visitor(port).get("/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStrangerIsToldTheSame() throws Exception {
        wire.cut();

        assertUnavailable(new Visitor(port).get("/masuk"), "Data sedang tidak dapat dibuka");
    }

    @Test
    void aNetworkThatSwallowsEverythingIsToldToo() throws Exception {
        wire.stall();

        assertUnavailable(visitor.get("/pokja"), "Data sedang tidak dapat dibuka");

        wire.mend();
        awaitBack();
    }

    @Test
    void whatWasSentIsSentAgainWithOneButton() throws Exception {
        var form = visitor.get("/instansi/baru");
        wire.cut();

        var page = visitor.submit(
                "/instansi",
                form,
                Map.of(
                        "name",
                        "Dinas \"Contoh\" & <b>Uji</b>",
                        "shortName",
                        "Diskonto",
                        "id",
                        UUID.randomUUID().toString()));

        assertUnavailable(page, "belum tersimpan, tetapi isiannya masih ada", "action=\"/instansi\"", "Kirim lagi");
        wire.mend();
        awaitBack();
        assertThat(agencies()).isZero();
        assertThat(visitor.post("/instansi", hiddenFields(page)).statusCode()).isEqualTo(302);
        assertThat(db.sql("select name from agency").query(String.class).single())
                .isEqualTo("Dinas \"Contoh\" & <b>Uji</b>");
        assertThat(visitor.post("/instansi", hiddenFields(page)).statusCode()).isEqualTo(302);
        assertThat(agencies()).isOne();
    }

    @Test
    void aPasswordIsNotKeptInThePage() throws Exception {
        var form = visitor.get("/akun");
        wire.cut();

        var page = visitor.submit(
                "/akun/kata-sandi", form, Map.of("current", "rahasia satu", "changed", "rahasia dua", "again", "x"));

        assertUnavailable(page, "isi dan kirim lagi");
        assertThat(page.body()).doesNotContain("rahasia", "Kirim lagi</button>");
    }

    @Test
    void aDatabaseThatOnlyReadsIsTold() throws Exception {
        var form = visitor.get("/instansi/baru");
        db.sql("alter database " + catalog() + " set default_transaction_read_only = on")
                .update();
        pool().getHikariPoolMXBean().softEvictConnections();

        assertUnavailable(
                visitor.submit("/instansi", form, anAgency()), "Data sedang tidak dapat diubah", "pemeliharaan");
    }

    @Test
    void aFullDiskIsToldAndNothingIsKept() throws Exception {
        db.sql("""
                        create function fault() returns trigger language plpgsql as $$
                        begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$""").update();
        db.sql("create trigger fault after insert on agency for each row execute function fault()")
                .update();

        assertUnavailable(
                visitor.submit("/instansi", visitor.get("/instansi/baru"), anAgency()),
                "Ruang simpan server penuh",
                "Beri tahu administrator");
        assertThat(agencies()).isZero();
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() throws Exception {
        db.sql("""
                        create function fault() returns trigger language plpgsql as $$
                        begin perform pg_sleep(60); return new; end $$""").update();
        db.sql("create trigger fault after insert on agency for each row execute function fault()")
                .update();

        assertUnavailable(
                visitor.submit("/instansi", visitor.get("/instansi/baru"), anAgency()), "Server terlalu lama bekerja");
        assertThat(agencies()).isZero();
    }

    @Test
    void whoWaitsForALockInVainIsTold() throws Exception {
        try (var other = directly()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table agency in access exclusive mode");

            assertUnavailable(visitor.get("/instansi"), "Server sedang sibuk");

            other.rollback();
        }
        awaitBack();
    }

    @Test
    void anEmptyPoolIsTold() throws Exception {
        var taken = new ArrayList<Connection>();
        for (int i = 0; i < pool().getMaximumPoolSize(); i++) {
            taken.add(dataSource.getConnection());
        }
        try {
            assertUnavailable(visitor.get("/pokja"), "Server sedang sibuk");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(visitor.get("/pokja").statusCode()).isEqualTo(200);
    }

    @Test
    void marksOfManyThatAreCutOffHalfwayLeaveNone() throws Exception {
        var group = pokja.pokja(AIR_KUTI, "Pokja Air Kuti");
        var session = meetings.openSession(group);
        List.of("Ani", "Budi", "Citra", "Dodi", "Endang")
                .forEach(name -> meetings.delegate(session, group, name + " Contoh"));
        var sheet = visitor.get("/sesi/" + session + "/kehadiran");
        db.sql("""
                        create function fault() returns trigger language plpgsql as $$
                        begin
                            if (select count(*) from attendance) >= 3 then
                                perform pg_terminate_backend(pg_backend_pid());
                            end if;
                            return new;
                        end $$""").update();
        db.sql("create trigger fault before insert on attendance for each row execute function fault()")
                .update();

        var page = visitor.submit("/sesi/" + session + "/kehadiran/serentak", sheet, Map.of());

        assertUnavailable(page, "Data sedang tidak dapat dibuka", "Kirim lagi");
        awaitBack();
        assertThat(db.sql("select (select count(*) from attendance) + (select count(*) from attendance_log)")
                        .query(Integer.class)
                        .single())
                .isZero();
        db.sql("drop trigger fault on attendance").update();
        assertThat(visitor.post("/sesi/" + session + "/kehadiran/serentak", hiddenFields(page))
                        .statusCode())
                .isEqualTo(302);
        assertThat(db.sql("select count(*) from attendance")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private static void assertUnavailable(HttpResponse<String> page, String... says) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Nomor rujukan:").contains(says).doesNotContain("class=\"menu\"", "??");
    }

    /** Whoever asks meets the database again as soon as it is there; nobody has to restart anything. */
    private void awaitBack() {
        await().atMost(BACK)
                .untilAsserted(
                        () -> assertThat(visitor.get("/pokja").statusCode()).isEqualTo(200));
    }

    private static Map<String, String> anAgency() {
        return Map.of(
                "name",
                "Dinas Contoh",
                "shortName",
                "Contoh",
                "id",
                UUID.randomUUID().toString());
    }

    private static String hiddenFields(HttpResponse<String> page) {
        var fields = new ArrayList<String>();
        var field = HIDDEN.matcher(page.body());
        while (field.find()) {
            var value = HtmlUtils.htmlUnescape(field.group(2));
            fields.add(field.group(1) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return String.join("&", fields);
    }

    private int agencies() {
        return db.sql("select count(*) from agency").query(Integer.class).single();
    }

    private String catalog() {
        return db.sql("select current_database()").query(String.class).single();
    }

    private Connection directly() throws SQLException {
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private HikariDataSource pool() throws SQLException {
        return dataSource.unwrap(HikariDataSource.class);
    }
}
