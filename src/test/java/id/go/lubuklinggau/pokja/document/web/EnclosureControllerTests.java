package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
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
class EnclosureControllerTests {

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

    @Autowired
    CodeService codes;

    @Autowired
    SessionService sessions;

    @Autowired
    SignatoryService signatories;

    @Autowired
    StatementCounter statements;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void anAnnouncedSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.announcedSession(airKuti, kayuAra);
        meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH);
        meetings.delegate(session, airKuti, "Budi Contoh");
        meetings.delegate(session, kayuAra, "Eka Contoh");
    }

    @Test
    void listsTheDelegatesByPokjaWithTheirCodes() {
        var cards = codes.cards(session, Reach.CITY);

        assertThat(get("", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Lampiran Surat",
                        "Nomor",
                        "Tanggal",
                        "Daftar Utusan",
                        "Pertemuan Pokja",
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "Hotel Amazing Riverside",
                        "Kecamatan ",
                        "Kelurahan Air Kuti – Pokja Air Kuti",
                        "Hari ke-1, 5 utusan",
                        ">1</td>",
                        "Dewi Contoh",
                        "Lurah",
                        cards.get(0).picture().path(),
                        cards.get(0).code().grouped(),
                        ">2</td>",
                        "Budi Contoh",
                        "Anggota Pokja",
                        cards.get(1).code().grouped(),
                        cards.get(1).picture().path(),
                        "Kelurahan Kayu Ara – Pokja Kayu Ara",
                        ">6</td>",
                        "Eka Contoh",
                        cards.get(2).code().grouped(),
                        ">10</td>",
                        "Kepala Dinas",
                        "signatures__dots")
                .contains("/css/halaman/F4-")
                .doesNotContain("null", "??", "style=", "Ketua Panitia", "Lubuklinggau, 14");
    }

    @Test
    void isTheSameAsPdf() {
        var pdf = PdfFile.of(requests.get("/sesi/" + session + "/lampiran.pdf?kertas=A4", users.staff()));

        assertThat(pdf.size()).containsExactly(210L, 297L);
        assertThat(pdf.text())
                .contains(
                        "DAFTAR UTUSAN",
                        "Dewi Contoh",
                        codes.cards(session, Reach.CITY).get(0).code().grouped())
                .doesNotContain("null", "??");
        assertThat(requests.get("/sesi/" + session + "/lampiran.pdf", users.leader()))
                .hasStatus(403);
        assertThat(requests.get("/sesi/" + session + "/lampiran.pdf", users.secretary("16.73.03.1001")))
                .hasStatus(404);
    }

    @Test
    void aSeatWithoutANameSaysForWhomItIsAndHasNoCode() {
        assertThat(get("?bagian=" + airKuti, users.staff()))
                .bodyText()
                .containsSubsequence(
                        "Budi Contoh",
                        ">3</td>",
                        "enclosure__dots",
                        "Tokoh Agama",
                        "enclosure__nobody",
                        ">4</td>",
                        "enclosure__dots",
                        "<td></td>",
                        "enclosure__nobody")
                .containsOnlyOnce("Tokoh Agama")
                .containsOnlyOnce(">Lurah<");
        assertThat(get("?bagian=" + kayuAra, users.staff()))
                .bodyText()
                .containsSubsequence(
                        "Eka Contoh", ">7</td>", "Lurah", ">8</td>", "Tokoh Agama", ">9</td>", "<td></td>");
    }

    @Test
    void theHeadOfTheOfficeAloneSigns() {
        sign(Duty.HEAD, "Kepala DPPKB", "Henny Contoh", "Pembina", "197001011990011001");
        sign(Duty.COMMITTEE, "Ketua Panitia", "Rina Contoh", null, null);

        assertThat(get("", users.staff()))
                .bodyText()
                .containsSubsequence("Kepala DPPKB", "Henny Contoh", "Pembina", "NIP. 19700101 199001 1 001")
                .doesNotContain("Ketua Panitia", "Rina Contoh");
    }

    @Test
    void onThePaperThatIsChosenAndOfThePartThatIsChosen() {
        assertThat(get("?kertas=A4&bagian=" + kayuAra, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("/css/halaman/A4-", "Eka Contoh", "pilih bagiannya")
                .doesNotContain("Dewi Contoh");
        assertThat(get("?bagian=16.73.01", users.staff()))
                .bodyText()
                .contains("Dewi Contoh")
                .doesNotContain("Eka Contoh");
    }

    @Test
    void anUnknownPaperCountsAsNotGivenAndAnUnknownPartIsNotFound() {
        assertThat(get("?kertas=X", users.staff())).hasStatusOk().bodyText().contains("/css/halaman/F4-");
        assertThat(get("?bagian=16.73.08", users.staff())).hasStatus(404);
        assertThat(get("?bagian=" + UUID.randomUUID(), users.staff())).hasStatus(404);
    }

    @Test
    void aSecretaryPrintsHerPokjaWithTheNumbersOfTheWhole() {
        assertThat(get("", users.secretary(KAYU_ARA)))
                .hasStatusOk()
                .bodyText()
                .contains("Eka Contoh", ">6</td>")
                .doesNotContain("Dewi Contoh", "Air Kuti", ">5</td>", "pilih bagiannya");
        assertThat(get("?bagian=" + airKuti, users.secretary(KAYU_ARA))).hasStatus(404);
    }

    @Test
    void isForWhoeverPrintsCardsAndOutOfReachIsNotFound() {
        assertThat(get("", users.leader())).hasStatus(403);
        assertThat(get("", users.admin())).hasStatus(403);
        assertThat(get("", users.secretary(ELSEWHERE))).hasStatus(404);
        session = UUID.randomUUID();
        assertThat(get("", users.staff())).hasStatus(404);
    }

    @Test
    void isLinkedForWhoeverMayOpenIt() {
        var link = "/sesi/" + session + "/lampiran";

        for (var page : new String[] {"/sesi/" + session + "/utusan", "/sesi/" + session + "/dokumen"}) {
            assertThat(requests.get(page, users.staff())).bodyText().contains(link);
            assertThat(requests.get(page, users.leader()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(link);
        }
        assertThat(requests.get("/sesi/" + session + "/pokja/" + airKuti + "/utusan", users.secretary(AIR_KUTI)))
                .bodyText()
                .contains(link + "?bagian=" + airKuti);
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

    private void sign(Duty duty, String position, String name, String rank, String nip) {
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(duty, null, position, name, rank, nip, MeetingExamples.DAY, null));
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return requests.get("/sesi/" + session + "/lampiran" + query, user);
    }
}
