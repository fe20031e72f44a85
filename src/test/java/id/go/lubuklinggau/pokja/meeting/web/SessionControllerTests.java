package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class SessionControllerTests {

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
    void refusesAPokjaInTwoSessionsAtOnce() {
        meetings.announcedSession(pokja);

        assertThat(requests.post(address(), users.staff(), fields()))
                .hasStatus(422)
                .bodyText()
                .contains("Pokja Air Kuti sudah diundang pada jam yang sama");
    }

    @Test
    void changesASessionUnlessSomebodyElseHas() {
        meetings.session(meeting, pokja);
        var fields = fields();
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
        assertThat(requests.post(address() + "/1/penghapusan", users.staff())).hasStatus(409);

        meetings.session(meeting, MeetingExamples.DAY.plusDays(1), pokja);
        assertThat(requests.post(address() + "/2/penghapusan", users.staff()))
                .hasRedirectedUrl("/pertemuan/" + meeting);
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
            assertThat(requests.post(address() + "/1/penghapusan", user)).hasStatus(403);
        }
    }

    @Test
    void knowsNoOther() {
        meetings.session(meeting, pokja);
        for (var page : new String[] {"/9", "/satu", "/9/ubah"}) {
            assertThat(requests.get(address() + page, users.staff())).hasStatus(404);
        }
        assertThat(requests.post(address() + "/9", users.staff(), fields())).hasStatus(404);
        assertThat(requests.post(address() + "/9/penghapusan", users.staff())).hasStatus(404);

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
}
