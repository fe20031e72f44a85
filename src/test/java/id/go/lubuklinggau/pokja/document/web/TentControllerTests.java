package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class TentControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    private static final String CODE = "\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b";

    @Autowired
    StatementCounter statements;

    @Autowired
    SpeakerExamples speakers;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void aSessionOfTwoPokjaWithASpeaker() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH);
        meetings.delegate(session, kayuAra, "Eka Contoh");
        var agency = speakers.agency("Dinas Pertanian");
        var speaker = speakers.speaker(agency, "Budi Contoh");
        speakers.speaks(speaker, session, SpeakerRole.SPEAKER, "Pekarangan");
        speakers.speaks(speakers.speaker(speakers.agency("Dinas Sosial"), null), session, SpeakerRole.SPEAKER, null);
    }

    @Test
    void aPageForEachWithTheNameOnBothSides() {
        var file = pdf("", users.staff());

        assertThat(file.size()).containsExactly(330L, 215L);
        assertThat(file.pages()).hasSize(4);
        assertThat(file.pages().get(0)).contains("Budi Contoh", "Narasumber", "Dinas Pertanian");
        assertThat(file.pages().get(1)).contains("Dinas Sosial", "Narasumber").doesNotContain("menyusul");
        assertThat(file.pages().get(2)).contains("Dewi Contoh", "Lurah", "Pokja Air Kuti");
        assertThat(file.upsideDown())
                .satisfiesExactly(
                        page -> assertThat(page).contains("Budi Contoh"),
                        page -> assertThat(page).contains("Dinas Sosial"),
                        page -> assertThat(page).contains("Dewi Contoh", "Pokja Air Kuti"),
                        page -> assertThat(page).contains("Eka Contoh"));
        assertThat(file.text()).doesNotContain("Halaman", "null");
    }

    @Test
    void aDelegateHasTheCodeOfTheCardAndASpeakerNone() {
        var pages = pdf("", users.staff()).pages();

        assertThat(pages.get(0)).doesNotContainPattern(CODE);
        assertThat(PdfFile.of(requests.get("/sesi/" + session + "/kartu.pdf", users.staff()))
                        .text())
                .contains(found(pages.get(2)), found(pages.get(3)));
    }

    private static String found(String page) {
        return Pattern.compile(CODE)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void showsTheSameOnScreenAndWhatThereIsToChoose() {
        assertThat(get("", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("4 lembar.", "Narasumber saja", "Kayu Ara", "Budi Contoh", "Dewi Contoh")
                .contains("/css/halaman/F4-true-")
                .doesNotContain("null", "??", "style=");
        assertThat(pdf("?kertas=A4&bagian=narasumber", users.staff()))
                .satisfies(file -> assertThat(file.size()).containsExactly(297L, 210L))
                .satisfies(file -> assertThat(file.pages()).hasSize(2));
        assertThat(pdf("?bagian=" + kayuAra, users.staff()).pages())
                .singleElement()
                .asString()
                .contains("Eka Contoh");
        assertThat(get("?bagian=" + UUID.randomUUID(), users.staff())).hasStatus(404);
    }

    @Test
    void theLongestNamesFitOnTheirPage() {
        meetings.delegate(session, airKuti, "W".repeat(120));
        meetings.delegate(session, kayuAra, "Raden Contoh ".repeat(9).strip());

        for (var paper : new String[] {"F4", "A4"}) {
            assertThat(pdf("?kertas=" + paper, users.staff()).pages()).hasSize(6);
        }
    }

    @Test
    void aSecretaryPrintsThoseOfHerPokja() {
        assertThat(pdf("", users.secretary(KAYU_ARA)).pages())
                .singleElement()
                .asString()
                .contains("Eka Contoh");
    }

    @Test
    void withoutNamesItSaysSo() {
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti);

        assertThat(pdf("", users.staff()).text()).contains("Belum ada nama untuk dicetak.");
    }

    @Test
    void isForWhoeverMarksAndOutOfReachIsNotFound() {
        for (var address : new String[] {"/papan-nama", "/papan-nama.pdf"}) {
            assertThat(requests.get("/sesi/" + session + address, users.leader()))
                    .hasStatus(403);
            assertThat(requests.get("/sesi/" + session + address, users.secretary(ELSEWHERE)))
                    .hasStatus(404);
            assertThat(requests.get("/sesi/" + UUID.randomUUID() + address, users.staff()))
                    .hasStatus(404);
        }
    }

    @Test
    void costsTheSameForOneAsForMany() {
        var staff = users.staff();
        int few = statements.during(() -> get("", staff)).size();
        for (int number = 2; number <= 5; number++) {
            meetings.delegate(session, airKuti, "Orang Contoh " + number);
        }

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private PdfFile pdf(String query, RequestPostProcessor user) {
        return PdfFile.of(requests.get("/sesi/" + session + "/papan-nama.pdf" + query, user));
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return requests.get("/sesi/" + session + "/papan-nama" + query, user);
    }
}
