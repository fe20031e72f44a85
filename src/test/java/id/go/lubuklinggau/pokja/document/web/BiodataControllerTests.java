package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class BiodataControllerTests {

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
    StatementCounter statements;

    @Autowired
    SpeakerExamples speakers;

    UUID session;
    UUID agency;

    @BeforeEach
    void anAnnouncedSession() {
        session = meetings.announcedSession(examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
        agency = speakers.agency("Dinas Pertanian");
    }

    @Test
    void aPageForEachSpeakerWithWhatIsKept() {
        var budi = speakers.speaker(agency, "Budi Contoh", "197001011990011001");
        speakers.speaks(budi, session, SpeakerRole.SPEAKER, "Pekarangan sehat");
        speakers.speaks(budi, session, SpeakerRole.MODERATOR, null);
        speakers.speaks(speakers.speaker(agency, null), session, SpeakerRole.SPEAKER, null);

        var pages = pdf("", users.staff()).pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains(
                        "BIODATA NARASUMBER",
                        "Budi Contoh",
                        "19700101 199001 1 001",
                        "Pangkat/Golongan",
                        "Dinas Pertanian",
                        "Narasumber, Moderator",
                        "Pekarangan sehat",
                        "Senin, 14 Juni 2021")
                .doesNotContain("null", "nama menyusul", "Halaman");
        assertThat(pages.get(1))
                .contains("nama menyusul", "Dinas Pertanian", "NIP.")
                .doesNotContain("Budi");
        assertThat(get("", users.staff()))
                .bodyText()
                .contains("diisi narasumber dengan tangan")
                .doesNotContain("null", "??", "style=");
    }

    @Test
    void theLongestNamesFitOnTheirPage() {
        speakers.speaks(speakers.speaker(agency, "W".repeat(120)), session, SpeakerRole.SPEAKER, "Materi ".repeat(28));

        for (var paper : new String[] {"F4", "A4"}) {
            assertThat(pdf("?kertas=" + paper, users.staff()).pages()).hasSize(1);
        }
    }

    @Test
    void withoutSpeakersItSaysSo() {
        assertThat(pdf("", users.staff()).text()).contains("Belum ada narasumber di sesi ini.");
    }

    @Test
    void isForStaffBecauseOfTheNip() {
        for (var address : new String[] {"/biodata-narasumber", "/biodata-narasumber.pdf"}) {
            for (var other :
                    new RequestPostProcessor[] {users.leader(), users.secretary(AIR_KUTI), users.fieldOfficer(AIR_KUTI)
                    }) {
                assertThat(requests.get("/sesi/" + session + address, other)).hasStatus(403);
            }
            assertThat(requests.get("/sesi/" + UUID.randomUUID() + address, users.staff()))
                    .hasStatus(404);
        }
    }

    @Test
    void costsTheSameForOneAsForMany() {
        var staff = users.staff();
        int few = statements.during(() -> get("", staff)).size();
        for (int number = 1; number <= 5; number++) {
            speakers.speaks(speakers.speaker(agency, "Budi " + number), session, SpeakerRole.SPEAKER, null);
        }

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private PdfFile pdf(String query, RequestPostProcessor user) {
        return PdfFile.of(requests.get("/sesi/" + session + "/biodata-narasumber.pdf" + query, user));
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return requests.get("/sesi/" + session + "/biodata-narasumber" + query, user);
    }
}
