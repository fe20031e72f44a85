package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
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
class CardControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    CodeService codes;

    @Autowired
    StatementCounter statements;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        meetings.delegate(session, kayuAra, "Eka Contoh");
        meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH);
        meetings.delegate(session, airKuti, "Budi Contoh");
    }

    @Test
    void printsACardForEachDelegateInTheOrderOfThePaper() {
        var cards = codes.cards(session, Reach.CITY);

        assertThat(get("", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "3 kartu.",
                        cards.get(0).code().grouped(),
                        "No. 1",
                        "Lurah",
                        "Dewi Contoh",
                        "Pokja Air Kuti",
                        "Kel. Air Kuti, Kec. ",
                        "Hari ke-1, Senin, 14 Juni 2021",
                        "Pertemuan Pokja",
                        "No. 2",
                        "Budi Contoh",
                        cards.get(2).code().grouped(),
                        "No. 6",
                        "Eka Contoh")
                .contains("/css/halaman/F4-false-", cards.get(2).picture().path())
                .doesNotContain("null", "??", "style=");
    }

    @Test
    void onThePaperThatIsChosenAndOfThePartThatIsChosen() {
        assertThat(get("?kertas=A4&bagian=" + kayuAra, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("/css/halaman/A4-false-", "1 kartu.", "Eka Contoh")
                .doesNotContain("Dewi Contoh");
        assertThat(get("?bagian=" + UUID.randomUUID(), users.staff())).hasStatus(404);
    }

    @Test
    void aSecretaryPrintsThoseOfHerPokja() {
        assertThat(get("", users.secretary(KAYU_ARA)))
                .hasStatusOk()
                .bodyText()
                .contains("Eka Contoh", "No. 6")
                .doesNotContain("Dewi Contoh", "Budi Contoh", "Air Kuti");
    }

    @Test
    void thePdfHasTheSameCardsWithTheirCodes() {
        var cards = codes.cards(session, Reach.CITY);

        var file = PdfFile.of(requests.get("/sesi/" + session + "/kartu.pdf", users.staff()));

        assertThat(file.pages()).hasSize(1);
        assertThat(file.text())
                .contains("Dewi Contoh", "Lurah", "Eka Contoh", "No. 6", "Hari ke-1, Senin, 14 Juni 2021")
                .contains(cards.stream().map(card -> card.code().grouped()).toList())
                .doesNotContain("Halaman", "null");
        assertThat(requests.get("/sesi/" + session + "/kartu.pdf", users.leader()))
                .hasStatus(403);
        assertThat(requests.get("/sesi/" + session + "/kartu.pdf", users.secretary("16.73.03.1001")))
                .hasStatus(404);
    }

    @Test
    void withoutDelegatesItSaysSo() {
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti);

        assertThat(get("", users.staff())).hasStatusOk().bodyText().contains("Belum ada utusan yang bernama");
    }

    @Test
    void isForWhoeverMarksAndOutOfReachIsNotFound() {
        assertThat(get("", users.leader())).hasStatus(403);
        assertThat(get("", users.admin())).hasStatus(403);
        assertThat(get("", users.secretary("16.73.03.1001"))).hasStatus(404);
        session = UUID.randomUUID();
        assertThat(get("", users.staff())).hasStatus(404);
    }

    @Test
    void costsTheSameForOneAsForMany() {
        var staff = users.staff();
        int few = statements.during(() -> get("", staff)).size();
        for (int number = 4; number <= 8; number++) {
            meetings.delegate(session, number > 6 ? airKuti : kayuAra, "Orang Contoh " + number);
        }

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return requests.get("/sesi/" + session + "/kartu" + query, user);
    }
}
