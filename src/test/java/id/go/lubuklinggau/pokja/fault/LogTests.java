package id.go.lubuklinggau.pokja.fault;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people typed, and who they are, stays out of the log, whatever goes wrong. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    private static final String MARKER = "Penanda77";

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Autowired
    TestUsers users;

    @Autowired
    SpeakerExamples speakers;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void somebodyIsSignedIn() throws Exception {
        visitor = new Visitor(port);
        visitor.signIn(users.account("penanda77", MARKER, Role.STAFF, Reach.CITY));
    }

    @AfterEach
    void theDatabaseIsWellAgain() {
        List.of("agency", "meeting", "speaker", "pokja", "account")
                .forEach(table ->
                        db.sql("drop trigger if exists fault on " + table).update());
        db.sql("drop function if exists fault").update();
    }

    @Test
    void failuresOfAllKindsTellNothingOfWhatWasSent(CapturedOutput log) throws Exception {
        for (var sent : forms().entrySet()) {
            var form = visitor.get(sent.getKey() + "/baru");
            for (var state : List.of("XX000", "23505", "40P01", "22001")) {
                failOnWrites(state);
                visitor.submit(sent.getKey(), form, sent.getValue());
                visitor.submit(sent.getKey(), form, Map.of(MARKER + "[0].x", MARKER));
            }
        }
        visitor.get("/pokja?q=" + MARKER + "&halaman=" + MARKER);
        visitor.get("/pokja/" + MARKER);
        visitor.get("/" + MARKER);
        visitor.post("/masuk", "username=" + MARKER + "&password=" + MARKER);
        new Visitor(port)
                .submit("/masuk", new Visitor(port).get("/masuk"), Map.of("username", MARKER, "password", MARKER));
        visitor.post("/" + MARKER, MARKER + "=%zz" + MARKER);

        assertThat(log.getAll())
                .contains("503 POST /instansi", "500 POST /pertemuan", "500 POST /narasumber", "500 POST /pokja")
                .doesNotContainIgnoringCase(MARKER);
    }

    @Test
    void anUnexpectedFailureIsOneEntryWithItsReference(CapturedOutput log) throws Exception {
        var form = visitor.get("/instansi/baru");
        failOnWrites("XX000");

        var page = visitor.submit("/instansi", form, withMarkers(Map.of(), "name"));

        assertThat(page.statusCode()).isEqualTo(500);
        var reference = page.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(page.body()).contains("Ada gangguan di server", "Nomor rujukan:", reference);
        assertThat(log.getAll().lines().filter(line -> line.contains(reference)))
                .singleElement()
                .asString()
                .contains("ERROR", "500 POST /instansi after ", " ms, STAFF");
        assertThat(log.getAll()).contains("PSQLException XX000");
    }

    @Test
    void aLineBreakForgesNoLine(CapturedOutput log) throws Exception {
        visitor.get("/pokja?q=" + encoded("x\n2026-01-01 ERROR palsu"));
        visitor.get("/" + encoded("x\r\n2026-01-01 ERROR palsu"));
        visitor.post("/masuk", "username=" + encoded("x\n2026-01-01 ERROR palsu"));

        assertThat(log.getAll()).contains("400 GET", "403 POST").doesNotContain("palsu");
    }

    private void failOnWrites(String state) {
        db.sql("""
                        create or replace function fault() returns trigger language plpgsql as $$
                        begin raise exception 'Key (all)=(%%) of %% is wrong', new, new using errcode = '%s', detail = new::text;
                        end $$""".formatted(state)).update();
        List.of("agency", "meeting", "speaker", "pokja")
                .forEach(table -> db.sql("create or replace trigger fault after insert on " + table
                                + " for each row execute function fault()")
                        .update());
    }

    /** With the marker in each field that takes text. */
    private Map<String, Map<String, String>> forms() {
        var agency = speakers.agency("Dinas " + MARKER).toString();
        return Map.of(
                "/instansi", withMarkers(Map.of(), "name", "shortName", "aliases"),
                "/narasumber",
                        withMarkers(Map.of("agencyId", agency), "titleBefore", "name", "titlesAfter", "position"),
                "/pokja", withMarkers(Map.of("kelurahanCode", "16.73.01.1001"), "name"),
                "/pertemuan",
                        withMarkers(
                                Map.of("firstDay", "2021-06-14", "lastDay", "2021-06-15"),
                                "title",
                                "purpose",
                                "venue",
                                "host",
                                "openedBy",
                                "programme"));
    }

    private static Map<String, String> withMarkers(Map<String, String> others, String... fields) {
        var sent = new HashMap<>(others);
        sent.put("id", UUID.randomUUID().toString());
        for (var field : fields) {
            sent.put(field, MARKER);
        }
        return sent;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
