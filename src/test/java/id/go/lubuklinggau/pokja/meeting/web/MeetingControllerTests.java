package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class MeetingControllerTests {

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
    MeetingService service;

    @Autowired
    StatementCounter statements;

    @Test
    void readsNoFieldWithinAField() {
        var fields = fields();
        fields.remove("title");
        fields.put("title.x", "Pertemuan");

        assertThat(requests.post("/pertemuan", users.staff(), fields))
                .hasStatus(400)
                .bodyText()
                .contains("Permintaan tidak dapat dibaca");
    }

    @Test
    void refusesAYearThatCanOnlyBeASlip() {
        for (var day : new String[] {"0021-06-14", "+999999999-12-31", "-999999999-01-01"}) {
            var fields = fields();
            fields.put("firstDay", day);
            assertThat(requests.post("/pertemuan", users.staff(), fields))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Periksa tahunnya: tulis antara 2016 dan 2100.");
        }
    }

    @Test
    void aCopyWithoutAnIdIsNotMade() {
        var meeting = meetings.meeting("Pertemuan Pokja");

        assertThat(requests.post(
                        "/pertemuan/" + meeting + "/salinan",
                        users.staff(),
                        Map.of("id", "", "title", "Pertemuan II", "firstDay", "2022-06-13")))
                .hasStatus(422);
    }

    /** One form, sent by an impatient finger. */
    @Test
    void aFormSentManyTimesAtOnceMakesOneMeeting() throws Exception {
        var fields = fields();
        var staff = users.staff();
        var sent = Together.run(
                Collections.<Callable<MvcTestResult>>nCopies(6, () -> requests.post("/pertemuan", staff, fields)));
        for (var answer : sent) {
            assertThat(answer).hasRedirectedUrl("/pertemuan/" + fields.get("id"));
        }
    }

    @Test
    void listsAndFindsMeetingsWhateverTheTyping() {
        meetings.meeting("Pertemuan Kelompok Kerja");
        meetings.meeting("Rapat koordinasi");

        assertThat(requests.get("/pertemuan", users.staff()))
                .bodyText()
                .contains("Pertemuan Kelompok Kerja", "Rapat koordinasi");
        assertThat(requests.get("/pertemuan?cari=kelompk", users.staff()))
                .bodyText()
                .contains("Pertemuan Kelompok Kerja")
                .doesNotContain("Rapat koordinasi");
        assertThat(requests.get("/pertemuan?tahap=CLOSED", users.staff()))
                .bodyText()
                .contains("Tidak ada yang cocok");
        assertThat(requests.get("/pertemuan?cari=%25", users.staff())).hasStatusOk();
        assertThat(requests.get("/pertemuan?halaman=-1", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Rapat koordinasi");
        assertThat(requests.get("/pertemuan?halaman=1000000000", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Rapat koordinasi");
    }

    @Test
    void saysWhatToDoFirst() {
        assertThat(requests.get("/pertemuan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada pertemuan");
    }

    @Test
    void createsAMeetingOnce() {
        var fields = fields();

        assertThat(requests.get("/pertemuan/baru", users.staff())).hasStatusOk();
        assertThat(requests.post("/pertemuan", users.staff(), fields))
                .hasRedirectedUrl("/pertemuan/" + fields.get("id"));
        assertThat(requests.post("/pertemuan", users.staff(), fields))
                .hasRedirectedUrl("/pertemuan/" + fields.get("id"));
        assertThat(requests.get("/pertemuan/" + fields.get("id"), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("14 s.d. 15 Juni 2021", "Hotel Amazing Riverside", "Draf", "Belum ada sesi");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        var fields = fields();
        fields.put("firstDay", "2021-06-16");
        fields.put("purpose", "<script>alert(1)</script> 🙏");
        assertThat(requests.post("/pertemuan", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Hari terakhir tidak boleh sebelum hari pertama.", "&lt;script&gt;", "🙏");

        fields.put("title", "x".repeat(201));
        fields.put("firstDay", "kapan-kapan");
        fields.remove("venue");
        assertThat(requests.post("/pertemuan", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling banyak 200 karakter.", "Tulis tanggal", "kapan-kapan", "Kolom ini harus diisi.");
    }

    @Test
    void changesAMeetingUnlessSomebodyElseHas() {
        var id = meetings.meeting("Pertemuan lama");
        var fields = fields();
        fields.put("version", "0");
        fields.put("title", "Pertemuan baru");

        assertThat(requests.get("/pertemuan/" + id + "/ubah", users.staff()))
                .bodyText()
                .contains("Pertemuan lama");
        assertThat(requests.post("/pertemuan/" + id, users.staff(), fields)).hasRedirectedUrl("/pertemuan/" + id);
        fields.put("title", "Judul orang kedua");
        assertThat(requests.post("/pertemuan/" + id, users.staff(), fields))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diubah orang lain", "Judul orang kedua", "name=\"version\" value=\"1\"");
        fields.put("version", "1");
        assertThat(requests.post("/pertemuan/" + id, users.staff(), fields)).hasStatus3xxRedirection();
        fields.put("version", "2");
        fields.put("lastDay", "2021-06-13");
        assertThat(requests.post("/pertemuan/" + id, users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Hari terakhir tidak boleh sebelum hari pertama.", "2021-06-13");
    }

    @Test
    void aSecretarySeesAnnouncedMeetingsOfHerPokja() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var draft = meetings.meeting("Rencana rahasia");
        meetings.session(draft, MeetingExamples.DAY.plusDays(1), pokja);
        meetings.announcedSession(pokja);
        var secretary = users.secretary(AIR_KUTI);
        var stranger = users.secretary("16.73.02.1001");

        assertThat(requests.get("/pertemuan", secretary))
                .bodyText()
                .contains("Pertemuan Pokja")
                .doesNotContain("Rencana rahasia");
        assertThat(requests.get("/pertemuan/" + draft, secretary)).hasStatus(404);
        assertThat(requests.get("/pertemuan/" + draft + "/sesi/1", secretary)).hasStatus(404);
        assertThat(requests.get("/pertemuan", stranger)).bodyText().doesNotContain("Pertemuan Pokja");
        assertThat(requests.get("/pertemuan/" + UUID.randomUUID(), users.staff()))
                .hasStatus(404);
        assertThat(requests.get("/pertemuan/bukan-id", users.staff())).hasStatus(404);
        assertThat(requests.get("/pertemuan/" + UUID.randomUUID() + "/ubah", users.staff()))
                .hasStatus(404);
        assertThat(requests.post("/pertemuan/" + UUID.randomUUID(), users.staff(), fields()))
                .hasStatus(404);
    }

    @Test
    void onlyStaffPlans() {
        var id = meetings.meeting("Pertemuan Pokja");
        for (var user : new RequestPostProcessor[] {users.leader(), users.admin(), users.secretary(AIR_KUTI)}) {
            assertThat(requests.get("/pertemuan/baru", user)).hasStatus(403);
            assertThat(requests.post("/pertemuan", user, fields())).hasStatus(403);
            assertThat(requests.get("/pertemuan/" + id + "/ubah", user)).hasStatus(403);
            assertThat(requests.post("/pertemuan/" + id, user, fields())).hasStatus(403);
        }
    }

    @Test
    void oneMeetingOrManyCostTheSame() {
        var staff = users.staff();
        meetings.meeting("Pertemuan 0");
        int few = statements.during(() -> requests.get("/pertemuan", staff)).size();
        for (int number = 1; number < 120; number++) {
            meetings.meeting("Pertemuan " + number);
        }

        assertThat(statements.during(() -> requests.get("/pertemuan?baris=120", staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private static Map<String, String> fields() {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "title", "Pertemuan Pokja Kampung KB",
                "firstDay", "2021-06-14",
                "lastDay", "2021-06-15",
                "venue", "Hotel Amazing Riverside"));
    }
}
