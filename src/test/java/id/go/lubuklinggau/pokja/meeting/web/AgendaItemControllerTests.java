package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.AgendaRow;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class AgendaItemControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SessionService sessions;

    @Autowired
    StatementCounter statements;

    UUID meeting;
    UUID session;

    @BeforeEach
    void anOpenSession() {
        session = meetings.openSession(examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        meeting = sessions.find(session, Reach.CITY).meetingId();
    }

    @Test
    void addsAnItemOnceAndProposesTheNextTime() {
        assertThat(requests.get(index(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("belum diisi", "name=\"startTime\" value=\"08:00");

        var fields = fields("Registrasi");
        fields.put("endTime", "08:30");
        for (var times = 0; times < 2; times++) {
            assertThat(requests.post(index(), users.staff(), fields)).hasRedirectedUrl(index());
        }
        assertThat(sessions.agenda(session)).extracting(AgendaRow::title).containsExactly("Registrasi");
        assertThat(requests.get(index(), users.staff()))
                .bodyText()
                .contains("08.00-08.30 WIB", "name=\"startTime\" value=\"08:30");
        assertThat(requests.get("/pertemuan/" + meeting + "/sesi/1", users.leader()))
                .bodyText()
                .contains("Registrasi", "08.00-08.30 WIB");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        var fields = fields("x".repeat(200));
        fields.put("inCharge", "<script>Panitia 🙏");
        fields.put("startTime", "pagi");
        assertThat(requests.post(index(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling banyak 160 karakter.", "Tulis jam", "&lt;script&gt;Panitia 🙏", "x".repeat(200));

        fields = fields("Registrasi");
        fields.put("endTime", "07:00");
        assertThat(requests.post(index(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Jam selesai harus setelah jam mulai.");

        assertThat(requests.post(index(), users.staff()))
                .hasStatus(422)
                .bodyText()
                .contains("Kolom ini harus diisi.");
        assertThat(sessions.agenda(session)).isEmpty();
    }

    @Test
    void changesAnItemUnlessSomebodyElseHas() {
        var item = item("Registrasi");
        var fields = fields("Registrasi peserta");
        fields.put("version", "0");

        assertThat(requests.get(item + "/ubah", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Registrasi\"");
        assertThat(requests.post(item, users.staff(), fields)).hasRedirectedUrl(index());
        fields.put("title", "Judul orang kedua");
        assertThat(requests.post(item, users.staff(), fields))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diubah orang lain", "Judul orang kedua", "name=\"version\" value=\"1\"");
        fields.put("version", "1");
        assertThat(requests.post(item, users.staff(), fields)).hasRedirectedUrl(index());
        fields.remove("title");
        assertThat(requests.post(item, users.staff(), fields)).hasStatus(422);
        assertThat(sessions.agenda(session)).extracting(AgendaRow::title).containsExactly("Judul orang kedua");
    }

    @Test
    void removesAnItem() {
        assertThat(requests.post(item("Registrasi") + "/penghapusan", users.staff()))
                .hasRedirectedUrl(index());
        assertThat(sessions.agenda(session)).isEmpty();
    }

    @Test
    void aFinalSessionStaysAsItWas() {
        var item = item("Registrasi");
        meetings.makeFinal(session);
        var fields = fields("Terlambat");
        fields.put("version", "0");

        assertThat(requests.get(index(), users.staff())).bodyText().contains("sudah final");
        assertThat(requests.post(index(), users.staff(), fields("Terlambat")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah final");
        assertThat(requests.post(item, users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("sudah final");
        assertThat(requests.post(item + "/penghapusan", users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah final");
        assertThat(sessions.agenda(session)).extracting(AgendaRow::title).containsExactly("Registrasi");
    }

    @Test
    void onlyStaffWritesIt() {
        var item = item("Registrasi");
        for (var other :
                List.of(users.admin(), users.leader(), users.fieldOfficer("16.73.01"), users.secretary(AIR_KUTI))) {
            assertThat(requests.get(index(), other)).hasStatus(403);
            assertThat(requests.get(item + "/ubah", other)).hasStatus(403);
            assertThat(requests.post(index(), other, fields("Pembukaan"))).hasStatus(403);
            assertThat(requests.post(item, other, fields("Pembukaan"))).hasStatus(403);
            assertThat(requests.post(item + "/penghapusan", other)).hasStatus(403);
        }
        assertThat(sessions.agenda(session)).extracting(AgendaRow::title).containsExactly("Registrasi");
    }

    @Test
    void knowsNoOther() {
        var elsewhere = item("Registrasi").substring(index().length());
        var other = session;
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), examples.pokja("16.73.02.1001", "Pokja"));
        meeting = sessions.find(session, Reach.CITY).meetingId();

        assertThat(requests.post(index() + elsewhere + "/penghapusan", users.staff()))
                .hasRedirectedUrl(index());
        assertThat(sessions.agenda(other)).hasSize(1);
        for (var item : List.of(elsewhere, "/" + UUID.randomUUID(), "/bukan-id")) {
            assertThat(requests.get(index() + item + "/ubah", users.staff())).hasStatus(404);
            assertThat(requests.post(index() + item, users.staff(), fields("Pembukaan")))
                    .hasStatus(404);
        }
        for (var unknown : List.of(
                "/pertemuan/" + meeting + "/sesi/9/acara",
                "/pertemuan/" + meeting + "/sesi/satu/acara",
                "/pertemuan/" + UUID.randomUUID() + "/sesi/1/acara")) {
            assertThat(requests.get(unknown, users.staff())).hasStatus(404);
            assertThat(requests.post(unknown, users.staff(), fields("Pembukaan")))
                    .hasStatus(404);
        }
    }

    @Test
    void oneItemOrManyCostTheSame() {
        var staff = users.staff();
        item("Registrasi");
        int few = statements.during(() -> requests.get(index(), staff)).size();
        for (int number = 2; number <= 120; number++) {
            item("Acara " + number);
        }

        assertThat(statements.during(() ->
                        assertThat(requests.get(index(), staff)).bodyText().contains("Acara 120")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    /** Adds an item; gives its address. */
    private String item(String title) {
        var fields = fields(title);
        requests.post(index(), users.staff(), fields);
        return index() + "/" + fields.get("id");
    }

    private String index() {
        return "/pertemuan/" + meeting + "/sesi/1/acara";
    }

    private static Map<String, String> fields(String title) {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(), "startTime", "08:00", "title", title, "kind", "REGISTRATION"));
    }
}
