package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ChoiceControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    private static final Set<PrintedDocument> OF_A_MEETING = EnumSet.of(
            PrintedDocument.INVITATION,
            PrintedDocument.TRANSPORT,
            PrintedDocument.CERTIFICATES,
            PrintedDocument.ACTIVITY_REPORT);

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
    @Qualifier("owner")
    JdbcClient owner;

    UUID session;
    UUID meeting;
    RequestPostProcessor one;
    RequestPostProcessor another;

    @BeforeEach
    void anOpenSession() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        meeting = sessions.find(session, Reach.CITY).meetingId();
        meetings.delegate(session, pokja, "Zainal Contoh");
        meetings.delegate(session, pokja, "Dewi Contoh");
        var agency = speakers.agency("Dinas Pertanian");
        speakers.speaks(speakers.speaker(agency, "Zul Contoh"), session, SpeakerRole.SPEAKER, "Materi satu");
        speakers.speaks(speakers.speaker(agency, "Budi Contoh"), session, SpeakerRole.SPEAKER, "Materi dua");
        one = user(users.account(Role.STAFF, Reach.CITY));
        another = user(users.account(Role.STAFF, Reach.CITY));
    }

    @ParameterizedTest
    @EnumSource(PrintedDocument.class)
    void thePaperOfEachDocumentIsRememberedForEachWhoChoseIt(PrintedDocument document) {
        choose(document, another, Map.of("kertas", "F4"));
        assertThat(body(document, "", one)).contains("/css/halaman/F4-", "pilihan?dokumen=" + document.getPath());

        assertThat(choose(document, one, Map.of("kertas", "A4")))
                .as("where it leads")
                .isEqualTo(address(document) + "?kertas=A4");

        assertThat(body(document, "", one)).contains("/css/halaman/A4-", document.getPath() + ".pdf?kertas=A4\"");
        assertThat(body(document, "?kertas=F4", one)).as("an address decides").contains("/css/halaman/F4-");
        assertThat(PdfFile.of(requests.get(address(document) + ".pdf", one)).size())
                .containsAnyOf(297L)
                .contains(210L);
        assertThat(body(document, "", another)).as("another").contains("/css/halaman/F4-");
        for (var other : PrintedDocument.values()) {
            if (other != document) {
                assertThat(body(other, "", one)).as(other.getPath()).contains("/css/halaman/F4-");
            }
        }
    }

    @Test
    void theLastChoiceCounts() {
        choose(PrintedDocument.AGENDA, one, Map.of("kertas", "A4"));
        choose(PrintedDocument.AGENDA, one, Map.of("kertas", "F4"));

        assertThat(body(PrintedDocument.AGENDA, "", one)).contains("/css/halaman/F4-");
    }

    @Test
    void aListToSignKeepsItsDirectionOrderAndBlankRows() {
        assertThat(body(PrintedDocument.SPEAKER_ROSTER, "", one))
                .containsSubsequence(">1</td>", "Zul Contoh", ">2</td>", "Budi Contoh");

        choose(
                PrintedDocument.SPEAKER_ROSTER,
                one,
                Map.of("kertas", "F4", "arah", "mendatar", "urutan", "nama", "kosong", "3"));

        assertThat(body(PrintedDocument.SPEAKER_ROSTER, "", one))
                .contains("/css/halaman/F4-true-", ">5</td>", "option value=\"nama\" selected")
                .containsSubsequence(">1</td>", "Budi Contoh", ">2</td>", "Zul Contoh")
                .doesNotContain(">6</td>");
        var pdf = PdfFile.of(requests.get(address(PrintedDocument.SPEAKER_ROSTER) + ".pdf", one));
        assertThat(pdf.size()).containsExactly(330L, 215L);
        assertThat(pdf.text()).containsSubsequence("Budi Contoh", "Zul Contoh");
        assertThat(body(PrintedDocument.COMMITTEE_ROSTER, "", one))
                .as("its own usual rows, and nobody to order")
                .contains(">10</td>")
                .doesNotContain("id=\"urutan\"");
    }

    @Test
    void cardsSignsAndTheEnclosureComeByNameAndKeepTheirNumbers() {
        for (var document :
                new PrintedDocument[] {PrintedDocument.CARDS, PrintedDocument.TENTS, PrintedDocument.ENCLOSURE}) {
            assertThat(body(document, "", one)).containsSubsequence("Zainal Contoh", "Dewi Contoh");

            choose(document, one, Map.of("urutan", "nama"));

            assertThat(body(document, "", one)).containsSubsequence("Dewi Contoh", "Zainal Contoh");
        }
        assertThat(body(PrintedDocument.CARDS, "", one)).containsSubsequence("No. 2", "Dewi", "No. 1", "Zainal");
    }

    @Test
    void theRecapitulationKeepsItsDirection() {
        choose(PrintedDocument.TURNOUT, one, Map.of("arah", "mendatar"));

        assertThat(body(PrintedDocument.TURNOUT, "", one)).contains("/css/halaman/F4-true-");
    }

    @Test
    void lettersForEachPokjaAreRemembered() {
        choose(PrintedDocument.INVITATION, one, Map.of("untuk", "semua-pokja"));
        assertThat(body(PrintedDocument.INVITATION, "", one)).contains("Yth. Ketua Pokja Air Kuti");

        choose(PrintedDocument.INVITATION, one, Map.of("untuk", ""));
        assertThat(body(PrintedDocument.INVITATION, "", one)).contains("selected=\"selected\">F4");
    }

    @Test
    void whatIsOnThePaperStandsInTheAddressAndIsNotRemembered() {
        assertThat(choose(
                        PrintedDocument.CERTIFICATES,
                        one,
                        Map.of("kertas", "A4", "nomor", "###/A&B+{x}", "jp", "12", "bagian", "narasumber", "x", "y")))
                .isEqualTo(address(PrintedDocument.CERTIFICATES)
                        + "?kertas=A4&bagian=narasumber&nomor=%23%23%23%2FA%26B%2B%7Bx%7D&jp=12");
        choose(PrintedDocument.TRANSPORT, one, Map.of("kertas", "A4", "transport", "100.000"));

        assertThat(owner.sql("select choice from document_choice")
                        .query(String.class)
                        .list())
                .containsExactly("kertas=A4", "kertas=A4");
        assertThat(body(PrintedDocument.CERTIFICATES, "?nomor=%23%23%23%2FA%26B%2B%7Bx%7D", one))
                .contains("value=\"###/A&amp;B+{x}\"");
    }

    @Test
    void whatMakesNoSenseIsNotKept() {
        choose(
                PrintedDocument.AGENDA,
                one,
                Map.of("kertas", "<b>", "kosong", "x".repeat(50), "kolom", "a=b&c", "dokumen2", "z"));

        assertThat(owner.sql("select choice from document_choice")
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(body(PrintedDocument.AGENDA, "", one)).contains("/css/halaman/F4-");
    }

    @Test
    void whoHasNothingThereChoosesNothing() {
        var stranger = user(users.account(Role.SECRETARY, Reach.of(ELSEWHERE)));
        for (var address : new String[] {
            "/sesi/" + session + "/pilihan?dokumen=susunan-acara", "/pertemuan/" + meeting + "/pilihan?dokumen=undangan"
        }) {
            assertThat(requests.post(address, stranger)).hasStatus(404);
            assertThat(requests.post(address, anonymous())).hasRedirectedUrl("/masuk");
        }
        for (var address : new String[] {
            "/sesi/" + UUID.randomUUID() + "/pilihan?dokumen=susunan-acara",
            "/sesi/" + session + "/pilihan?dokumen=buku-tamu",
            "/pertemuan/" + UUID.randomUUID() + "/pilihan?dokumen=undangan",
            "/pertemuan/" + meeting + "/pilihan?dokumen=buku-tamu"
        }) {
            assertThat(requests.post(address, one)).as(address).hasStatus(404);
        }
        assertThat(owner.sql("select count(*) from document_choice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String address(PrintedDocument document) {
        return above(document) + "/" + document.getPath();
    }

    private String above(PrintedDocument document) {
        return OF_A_MEETING.contains(document) ? "/pertemuan/" + meeting : "/sesi/" + session;
    }

    /** @return where it leads */
    private String choose(PrintedDocument document, RequestPostProcessor who, Map<String, String> fields) {
        var answer = requests.post(above(document) + "/pilihan?dokumen=" + document.getPath(), who, fields);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private String body(PrintedDocument document, String query, RequestPostProcessor who) {
        var answer = requests.get(address(document) + query, who);
        assertThat(answer).as(document + query).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
