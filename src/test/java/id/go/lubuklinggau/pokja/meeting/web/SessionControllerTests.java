package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class SessionControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    MockMvcTester mvc;

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
    SessionService sessions;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID meeting;

    @BeforeEach
    void aMeeting() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        meeting = meetings.meeting("Pertemuan Pokja");
    }

    @Test
    void invitesAWholeKecamatan() {
        examples.pokja("16.73.01.1002", "Pokja Majapahit");
        examples.pokja("16.73.02.1001", "Pokja Kayu Ara");

        assertThat(requests.get(address() + "/baru", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Seluruh Lubuklinggau Timur I (2 Pokja)", "2021-06-14");
        assertThat(requests.post(address(), users.staff(), fields())).hasRedirectedUrl(address() + "/1");
        assertThat(requests.get(address() + "/1", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Hari ke-1: Senin, 14 Juni 2021", "Pokja Air Kuti", "Pokja Majapahit", "s.d. selesai")
                .doesNotContain("Pokja Kayu Ara");
    }

    @Test
    void numbersSessionsInTheirOrder() {
        var second = fields();
        second.put("day", "2021-06-15");
        requests.post(address(), users.staff(), second);

        assertThat(requests.post(address(), users.staff(), fields())).hasRedirectedUrl(address() + "/1");
        assertThat(requests.get(address() + "/2", users.staff())).bodyText().contains("Selasa, 15 Juni 2021");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        var fields = fields();
        fields.put("endTime", "07:00");
        fields.put("room", "Ruang Rapat <b>🙏</b>");
        assertThat(requests.post(address(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Jam selesai harus setelah jam mulai.", "&lt;b&gt;🙏");

        fields.put("endTime", "12:00");
        fields.put("day", "2021-07-01");
        assertThat(requests.post(address(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("14 s.d. 15 Juni 2021");

        fields.put("day", "2021-06-14");
        fields.remove("kecamatan");
        assertThat(requests.post(address(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih paling sedikit satu");

        fields.put("seats", "99");
        fields.put("startTime", "pagi");
        assertThat(requests.post(address(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling banyak 20.", "Tulis jam");
    }

    @Test
    void opensByItselfAtItsHour() {
        var fields = fields();
        fields.put("entryFrom", "14:00");
        fields.put("entryUntil", "07:00");
        assertThat(requests.post(address(), users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Jam tutup pengisian harus setelah jam buka.");

        fields.put("entryFrom", "07:00");
        fields.put("entryUntil", "14:00");
        assertThat(requests.post(address(), users.staff(), fields)).hasRedirectedUrl(address() + "/1");
        assertThat(requests.get(address() + "/1/ubah", users.staff()))
                .bodyText()
                .contains("07:00", "14:00");
        assertThat(requests.get(address() + "/1", users.staff()))
                .bodyText()
                .contains("07.00-14.00 WIB", "Draf")
                .doesNotContain("Terbuka untuk diisi");

        requests.post("/pertemuan/" + meeting + "/pengumuman", users.staff());
        assertThat(requests.get(address() + "/1", users.staff()))
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB")
                .doesNotContain("Draf");
    }

    @Test
    void showsWhoIsInvitedAlready() {
        var majapahit = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        meetings.session(meeting, pokja, majapahit);
        var part = meetings.meeting("Pertemuan lain");
        meetings.session(part, MeetingExamples.DAY.plusDays(1), pokja);

        assertThat(requests.get(address() + "/1/ubah", users.staff()))
                .bodyText()
                .containsPattern("name=\"kecamatan\" value=\"16.73.01\" checked")
                .doesNotContain("<details open");
        assertThat(requests.get("/pertemuan/" + part + "/sesi/1/ubah", users.staff()))
                .bodyText()
                .contains("<details open")
                .containsPattern("name=\"invitedPokja\" value=\"" + pokja + "\" checked")
                .doesNotContainPattern("name=\"kecamatan\" value=\"16.73.01\" checked");
    }

    @Test
    void refusesAPokjaInTwoSessionsAtOnce() {
        meetings.announcedSession(pokja);

        assertThat(requests.post(address(), users.staff(), fields()))
                .hasStatus(422)
                .bodyText()
                .contains("Pokja Air Kuti sudah diundang pada jam yang sama");
    }

    @Test
    void changesASessionUnlessSomebodyElseHas() {
        var session = meetings.session(meeting, pokja);
        var fields = fields();
        fields.put("id", session.toString());
        fields.put("version", "0");
        fields.put("seats", "4");

        assertThat(requests.get(address() + "/1/ubah", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("12:00");
        assertThat(requests.post(address() + "/1", users.staff(), fields)).hasRedirectedUrl(address() + "/1");
        fields.put("room", "Ruang lain");
        assertThat(requests.post(address() + "/1", users.staff(), fields))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diubah orang lain", "Ruang lain", "name=\"version\" value=\"1\"");
        fields.put("version", "1");
        fields.put("seats", "0");
        assertThat(requests.post(address() + "/1", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling sedikit 1.", "Ruang lain");
    }

    @Test
    void removesASessionWithoutDelegates() {
        var session = meetings.session(meeting, pokja);
        meetings.delegate(session, pokja, "Dewi Contoh");
        assertThat(remove(1, session)).hasStatus(409);

        var empty = meetings.session(meeting, MeetingExamples.DAY.plusDays(1), pokja);
        assertThat(requests.get(address() + "/2", users.staff())).bodyText().contains("name=\"id\" value=\"" + empty);
        assertThat(remove(2, empty)).hasRedirectedUrl("/pertemuan/" + meeting);
    }

    @Test
    void removedTwiceInARowTakesNoOther() {
        var first = meetings.session(meeting, pokja);
        var second = meetings.session(meeting, MeetingExamples.DAY.plusDays(1), pokja);

        assertThat(remove(1, first)).hasStatus3xxRedirection();
        assertThat(remove(1, first)).hasStatus3xxRedirection();

        assertThat(sessions.find(meeting, 1, Reach.CITY).id()).isEqualTo(second);
    }

    /** Somebody adds an earlier session, which takes the number of the one on screen. */
    @Test
    void changesTheSessionThatWasOnScreen() {
        var onScreen = meetings.session(meeting, MeetingExamples.DAY.plusDays(1), pokja);
        var earlier = meetings.session(meeting, pokja);
        var fields = fields();
        fields.put("id", onScreen.toString());
        fields.put("day", "2021-06-15");
        fields.put("version", "0");
        fields.put("room", "Ruang Rapat");

        assertThat(requests.post(address() + "/1", users.staff(), fields)).hasStatus(409);
        fields.put("version", "1");
        assertThat(requests.post(address() + "/1", users.staff(), fields)).hasRedirectedUrl(address() + "/2");

        assertThat(sessions.find(onScreen, Reach.CITY).room()).isEqualTo("Ruang Rapat");
        assertThat(sessions.find(earlier, Reach.CITY).room()).isNull();
        fields.put("id", UUID.randomUUID().toString());
        assertThat(requests.post(address() + "/1", users.staff(), fields)).hasStatus(404);
    }

    @Test
    void takesNoBlankOrFarFetchedValue() {
        var request = mvc.post()
                .uri(address())
                .with(users.staff())
                .with(csrf())
                .param("wishedElements", "", "LURAH")
                .param("invitedPokja", "", pokja.toString());
        var fields = fields();
        fields.remove("wishedElements");
        fields.remove("kecamatan");
        fields.forEach(request::param);
        assertThat(request.exchange()).hasRedirectedUrl(address() + "/1");

        for (var day : new String[] {"+999999999-12-31", "-999999999-01-01", "0001-01-01"}) {
            fields = fields();
            fields.put("day", day);
            assertThat(requests.post(address(), users.staff(), fields))
                    .hasStatus(422)
                    .bodyText()
                    .contains("14 s.d. 15 Juni 2021");
        }
    }

    @Test
    void aSpeakerThatDoesNotExistIsNotListed() {
        meetings.session(meeting, pokja);
        var fields = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "speakerId",
                UUID.randomUUID().toString(),
                "role",
                "SPEAKER"));

        assertThat(requests.post(address() + "/1/narasumber", users.staff(), fields))
                .hasStatus(422)
                .bodyText()
                .contains("Narasumber ini tidak ada");
    }

    @Test
    void onlyStaffPlansAndOthersSeeTheirOwn() {
        var session = meetings.announcedSession(pokja);
        var details = sessions.find(session, Reach.CITY);
        meeting = details.meetingId();

        assertThat(requests.get(address() + "/1", users.secretary(AIR_KUTI))).hasStatusOk();
        assertThat(requests.get(address() + "/1", users.leader())).hasStatusOk();
        assertThat(requests.get(address() + "/1", users.secretary("16.73.02.1001")))
                .hasStatus(404);
        for (var user : new RequestPostProcessor[] {users.leader(), users.admin(), users.secretary(AIR_KUTI)}) {
            assertThat(requests.get(address() + "/baru", user)).hasStatus(403);
            assertThat(requests.get(address() + "/1/ubah", user)).hasStatus(403);
            assertThat(requests.post(address(), user, fields())).hasStatus(403);
            assertThat(requests.post(address() + "/1", user, fields())).hasStatus(403);
            assertThat(requests.post(address() + "/1/penghapusan", user, fields()))
                    .hasStatus(403);
        }
    }

    @Test
    void knowsNoOther() {
        meetings.session(meeting, pokja);
        for (var page : new String[] {"/9", "/satu", "/9/ubah"}) {
            assertThat(requests.get(address() + page, users.staff())).hasStatus(404);
        }
        assertThat(requests.post(address() + "/9", users.staff(), fields())).hasStatus(404);
        assertThat(requests.post(address() + "/9/penghapusan", users.staff())).hasStatus(400);

        meeting = UUID.randomUUID();
        assertThat(requests.get(address() + "/baru", users.staff())).hasStatus(404);
        assertThat(requests.get(address() + "/1", users.staff())).hasStatus(404);
        assertThat(requests.post(address(), users.staff(), fields())).hasStatus(404);
    }

    @Test
    void onePokjaOrManyCostTheSame() {
        meetings.session(meeting, pokja);
        var staff = users.staff();
        int few = statements.during(() -> requests.get(address() + "/1", staff)).size();
        var many = new UUID[10];
        for (int number = 0; number < many.length; number++) {
            many[number] = examples.pokja("16.73.08.10%02d".formatted(number + 1), "Pokja " + number);
        }
        meetings.session(meeting, MeetingExamples.DAY.plusDays(1), many);

        assertThat(statements.during(() -> requests.get(address() + "/2", staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private String address() {
        return "/pertemuan/" + meeting + "/sesi";
    }

    private static Map<String, String> fields() {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "day", "2021-06-14",
                "startTime", "08:00",
                "seats", "5",
                "wishedElements", "LURAH",
                "kecamatan", "16.73.01"));
    }

    private MvcTestResult remove(int number, UUID session) {
        return requests.post(
                address() + "/" + number + "/penghapusan", users.staff(), Map.of("id", session.toString()));
    }
}
