package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.meeting.ChangeAgency;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
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
class SessionSpeakerControllerTests {

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
    SpeakerExamples speakers;

    @Autowired
    AgencyService agencies;

    @Autowired
    SessionService sessions;

    @Autowired
    StatementCounter statements;

    UUID meeting;
    UUID session;
    UUID agency;
    UUID speaker;

    @BeforeEach
    void anOpenSessionAndASpeaker() {
        session = meetings.openSession(examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        meeting = sessions.find(session, Reach.CITY).meetingId();
        agency = speakers.agency("Dinas Pertanian");
        speaker = speakers.speaker(agency, null);
    }

    @Test
    void listsASpeakerOnce() {
        assertThat(requests.get(index(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Narasumber belum diisi.", "Dinas Pertanian (nama menyusul)");

        var fields = fields("Irigasi");
        for (var times = 0; times < 2; times++) {
            assertThat(requests.post(index(), users.staff(), fields)).hasRedirectedUrl(index());
        }
        assertThat(sessions.speakers(session))
                .extracting(SessionSpeakerRow::topic)
                .containsExactly("Irigasi");
        assertThat(requests.get("/pertemuan/" + meeting + "/sesi/1", users.leader()))
                .bodyText()
                .contains("Dinas Pertanian (nama menyusul)", "Irigasi");

        assertThat(requests.post(index(), users.staff(), fields("Irigasi sawah")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah tercantum", "Irigasi sawah");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        var fields = fields("<script>" + "x".repeat(200) + "🙏");
        fields.remove("speakerId");
        assertThat(requests.post(index(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Kolom ini harus diisi.", "Isi paling banyak 200 karakter.", "&lt;script&gt;x", "x🙏");

        fields = fields("Irigasi");
        fields.put("speakerId", UUID.randomUUID().toString());
        assertThat(requests.post(index(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Narasumber ini tidak ada. Pilih dari daftar.", "Irigasi");
        fields.put("speakerId", "bukan-id");
        fields.put("role", "PENARI");
        assertThat(requests.post(index(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Pilihan ini tidak ada.", "Isian ini tidak dapat dibaca.");
        assertThat(sessions.speakers(session)).isEmpty();
    }

    @Test
    void changesARowUnlessSomebodyElseHas() {
        var row = row("Irigasi");
        var fields = fields("Irigasi sawah");
        fields.put("version", "0");

        assertThat(requests.get(row + "/ubah", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Irigasi\"");
        assertThat(requests.post(row, users.staff(), fields)).hasRedirectedUrl(index());
        fields.put("topic", "Materi orang kedua");
        assertThat(requests.post(row, users.staff(), fields))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diubah orang lain", "Materi orang kedua", "name=\"version\" value=\"1\"");
        fields.put("version", "1");
        assertThat(requests.post(row, users.staff(), fields)).hasRedirectedUrl(index());
        fields.put("version", "2");
        fields.put("speakerId", UUID.randomUUID().toString());
        assertThat(requests.post(row, users.staff(), fields)).hasStatus(422);
        assertThat(sessions.speakers(session))
                .extracting(SessionSpeakerRow::topic)
                .containsExactly("Materi orang kedua");
    }

    @Test
    void keepsASpeakerWhoseAgencyIsNoLongerActive() {
        var row = row("Irigasi");
        agencies.change(new ChangeAgency(agency, 0L, "Dinas Pertanian", null, null, false));

        assertThat(requests.get(index(), users.staff())).bodyText().doesNotContain("<option value=\"" + speaker);
        assertThat(requests.get(row + "/ubah", users.staff()))
                .bodyText()
                .contains("<option value=\"" + speaker + "\" selected=\"selected\">Dinas Pertanian (nama menyusul)");
    }

    @Test
    void removesARow() {
        assertThat(requests.post(row("Irigasi") + "/penghapusan", users.staff()))
                .hasRedirectedUrl(index());
        assertThat(sessions.speakers(session)).isEmpty();
    }

    @Test
    void aFinalSessionStaysAsItWas() {
        var row = row("Irigasi");
        meetings.makeFinal(session);
        var fields = fields("Terlambat");
        fields.put("version", "0");

        assertThat(requests.get(index(), users.staff())).bodyText().contains("sudah final");
        assertThat(requests.post(index(), users.staff(), fields("Terlambat")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah final");
        assertThat(requests.post(row, users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("sudah final");
        assertThat(requests.post(row + "/penghapusan", users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah final");
        assertThat(sessions.speakers(session))
                .extracting(SessionSpeakerRow::topic)
                .containsExactly("Irigasi");
    }

    @Test
    void onlyStaffWritesIt() {
        var row = row("Irigasi");
        for (var other :
                List.of(users.admin(), users.leader(), users.fieldOfficer("16.73.01"), users.secretary(AIR_KUTI))) {
            assertThat(requests.get(index(), other)).hasStatus(403);
            assertThat(requests.get(row + "/ubah", other)).hasStatus(403);
            assertThat(requests.post(index(), other, fields("Sawah"))).hasStatus(403);
            assertThat(requests.post(row, other, fields("Sawah"))).hasStatus(403);
            assertThat(requests.post(row + "/penghapusan", other)).hasStatus(403);
        }
        assertThat(sessions.speakers(session))
                .extracting(SessionSpeakerRow::topic)
                .containsExactly("Irigasi");
    }

    @Test
    void knowsNoOther() {
        var elsewhere = row("Irigasi").substring(index().length());
        var other = session;
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), examples.pokja("16.73.02.1001", "Pokja"));
        meeting = sessions.find(session, Reach.CITY).meetingId();

        assertThat(requests.post(index() + elsewhere + "/penghapusan", users.staff()))
                .hasRedirectedUrl(index());
        assertThat(sessions.speakers(other)).hasSize(1);
        for (var row : List.of(elsewhere, "/" + UUID.randomUUID(), "/bukan-id")) {
            assertThat(requests.get(index() + row + "/ubah", users.staff())).hasStatus(404);
            assertThat(requests.post(index() + row, users.staff(), fields("Sawah")))
                    .hasStatus(404);
        }
        for (var unknown : List.of(
                "/pertemuan/" + meeting + "/sesi/9/narasumber",
                "/pertemuan/" + meeting + "/sesi/satu/narasumber",
                "/pertemuan/" + UUID.randomUUID() + "/sesi/1/narasumber")) {
            assertThat(requests.get(unknown, users.staff())).hasStatus(404);
            assertThat(requests.post(unknown, users.staff(), fields("Sawah"))).hasStatus(404);
        }
    }

    @Test
    void oneSpeakerOrManyCostTheSame() {
        var staff = users.staff();
        row("Irigasi");
        int few = statements.during(() -> requests.get(index(), staff)).size();
        for (int number = 2; number <= 120; number++) {
            speaker = speakers.speaker(agency, "Budi Contoh");
            row("Materi " + number);
        }

        assertThat(statements.during(() ->
                        assertThat(requests.get(index(), staff)).bodyText().contains("Materi 120")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    /** Lists {@link #speaker} with this topic; gives the address of the row. */
    private String row(String topic) {
        var fields = fields(topic);
        requests.post(index(), users.staff(), fields);
        return index() + "/" + fields.get("id");
    }

    private String index() {
        return "/pertemuan/" + meeting + "/sesi/1/narasumber";
    }

    private Map<String, String> fields(String topic) {
        return new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "speakerId",
                speaker.toString(),
                "role",
                "SPEAKER",
                "topic",
                topic));
    }
}
