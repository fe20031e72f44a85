package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class MeetingCopyControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    String copying;
    String copy;

    @BeforeEach
    void aMeeting() {
        var meeting = meetings.meeting("Pertemuan Pokja");
        meetings.session(meeting, examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        copying = "/pertemuan/" + meeting + "/salinan";
        copy = UUID.randomUUID().toString();
    }

    @Test
    void copiesOnceToAYearLater() {
        assertThat(requests.get(copying, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("2022-06-13");
        for (var times = 0; times < 2; times++) {
            assertThat(requests.post(copying, users.staff(), fields("Pertemuan 2022", "2022-06-13")))
                    .hasRedirectedUrl("/pertemuan/" + copy);
        }

        assertThat(requests.get("/pertemuan/" + copy, users.staff()))
                .bodyText()
                .contains("Pertemuan 2022", "Draf", "13 s.d. 14 Juni 2022")
                .containsOnlyOnce("Senin, 13 Juni 2022");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        assertThat(requests.post(copying, users.staff(), fields("<script>🙏", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Kolom ini harus diisi.", "&lt;script&gt;🙏");
        assertThat(requests.post(copying, users.staff(), fields("x".repeat(201), "tahun depan")))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling banyak 200 karakter.", "Tulis tanggal", "tahun depan");
        assertThat(requests.get("/pertemuan/" + copy, users.staff())).hasStatus(404);
    }

    @Test
    void onlyStaffCopies() {
        for (var other :
                List.of(users.admin(), users.leader(), users.fieldOfficer("16.73.01"), users.secretary(AIR_KUTI))) {
            assertThat(requests.get(copying, other)).hasStatus(403);
            assertThat(requests.post(copying, other, fields("Pertemuan 2022", "2022-06-13")))
                    .hasStatus(403);
        }
    }

    @Test
    void knowsNoOther() {
        copying = "/pertemuan/" + UUID.randomUUID() + "/salinan";

        assertThat(requests.get(copying, users.staff())).hasStatus(404);
        assertThat(requests.post(copying, users.staff(), fields("Pertemuan 2022", "2022-06-13")))
                .hasStatus(404);
    }

    private Map<String, String> fields(String title, String firstDay) {
        return Map.of("id", copy, "title", title, "firstDay", firstDay);
    }
}
