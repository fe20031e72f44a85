package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ShelfControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    StatementCounter statements;

    @Autowired
    SessionService sessions;

    UUID session;
    UUID meeting;

    @BeforeEach
    void anAnnouncedSession() {
        session = meetings.announcedSession(examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        meeting = sessions.find(session, Reach.CITY).meetingId();
    }

    @Test
    void groupsTheDocumentsByWhenTheyAreNeeded() {
        assertThat(requests.get("/sesi/" + session + "/dokumen", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Dokumen hari ke-1",
                        "Sebelum pertemuan",
                        "Lampiran undangan",
                        "Susunan acara",
                        "Pada hari pertemuan",
                        "Daftar hadir",
                        "Sesudah pertemuan",
                        "Rekapitulasi kehadiran",
                        "Dokumen seluruh pertemuan")
                .doesNotContain("null", "??");
        assertThat(requests.get("/pertemuan/" + meeting + "/dokumen", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Dokumen tiap hari", "Hari ke-1", "Daftar penerimaan transport", "Sertifikat")
                .doesNotContain("null", "??");
    }

    @Test
    void leadsNobodyToAShutDoor() {
        for (var user : List.of(
                users.admin(),
                users.staff(),
                users.leader(),
                users.fieldOfficer(AIR_KUTI),
                users.secretary(AIR_KUTI))) {
            for (var shelf : List.of("/sesi/" + session, "/pertemuan/" + meeting)) {
                for (var address : documents(shelf, user)) {
                    var status = requests.get(address, user).getResponse().getStatus();
                    assertThat(status).as(address).isEqualTo(address.endsWith(".zip") ? 302 : 200);
                }
            }
        }
    }

    @Test
    void hasWhatIsForEachOnly() {
        assertThat(documents("/sesi/" + session, users.secretary(AIR_KUTI)))
                .contains("/sesi/" + session + "/kartu", "/sesi/" + session + "/daftar-hadir.pdf")
                .doesNotContain("/sesi/" + session + "/biodata-narasumber");
        assertThat(documents("/sesi/" + session, users.leader()))
                .contains("/sesi/" + session + "/rekapitulasi.pdf")
                .doesNotContain("/sesi/" + session + "/kartu");
        assertThat(documents("/pertemuan/" + meeting, users.leader()))
                .contains("/pertemuan/" + meeting + "/laporan.docx")
                .doesNotContain("/pertemuan/" + meeting + "/transport", "/pertemuan/" + meeting + "/arsip.zip");
    }

    @Test
    void outOfReachIsNotFound() {
        for (var address : List.of("/sesi/" + session + "/dokumen", "/pertemuan/" + meeting + "/dokumen")) {
            assertThat(requests.get(address, users.secretary(AIR_KUTI))).hasStatusOk();
            assertThat(requests.get(address, users.secretary(ELSEWHERE))).hasStatus(404);
        }
        assertThat(requests.get("/sesi/" + UUID.randomUUID() + "/dokumen", users.staff()))
                .hasStatus(404);
        assertThat(requests.get("/pertemuan/" + UUID.randomUUID() + "/dokumen", users.staff()))
                .hasStatus(404);
    }

    @Test
    void costsLittle() {
        var staff = users.staff();

        assertThat(statements.during(() -> requests.get("/sesi/" + session + "/dokumen", staff)))
                .hasSizeLessThanOrEqualTo(4);
    }

    private List<String> documents(String above, RequestPostProcessor user) {
        var page = new String(
                requests.get(above + "/dokumen", user).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Pattern.compile("<a class=\"button\" href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }
}
