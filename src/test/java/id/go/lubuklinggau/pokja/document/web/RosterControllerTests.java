package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class RosterControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final Pattern NUMBER = Pattern.compile("<td class=\"roster__number\">(\\d*)</td>");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    GuestService guests;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID airKuti;
    UUID kayuAra;
    UUID session;
    UUID delegate;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        delegate = meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH);
        meetings.delegate(session, kayuAra, "Eka Contoh");
    }

    @Test
    void printsTheHeadAndTheSeatsInTheOrderOfThePaper() {
        assertThat(get("", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Pemerintah Kota Lubuklinggau",
                        "Daftar Hadir Peserta",
                        "Pertemuan Pokja",
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "Hotel Amazing Riverside",
                        "10 orang undangan, 2 bernama",
                        "Kelurahan Air Kuti – Pokja Air Kuti",
                        "Dewi Contoh",
                        "Lurah",
                        "Kelurahan Kayu Ara – Pokja Kayu Ara",
                        "Eka Contoh",
                        "Anggota Pokja",
                        "Lubuklinggau, 14 Juni 2021")
                .contains("/css/halaman/F4-", "DRAF")
                .doesNotContain("null", "??", "Program/Kegiatan", "Narasumber/Moderator", "style=");
        assertThat(numbers("", users.staff())).containsExactly(upTo(1, 10));
    }

    @Test
    void signsInZigZag() {
        assertThat(body("", users.staff()))
                .containsSubsequence(
                        "<div class=\"roster__line\">1.",
                        "<div class=\"roster__line roster__line--right\">2.",
                        "<div class=\"roster__line\">3.");
    }

    @Test
    void guestsFollowTheSeatsAndTheirNumbersRunOn() {
        register(airKuti, "Fitri Contoh", users.account(Role.SECRETARY, Reach.of(AIR_KUTI)));
        register(null, "Gita Contoh", users.account(Role.STAFF, Reach.CITY));

        assertThat(body("?kosong=1", users.staff()))
                .containsSubsequence(
                        "2 bernama, 2 tamu",
                        "Eka Contoh",
                        ">Tamu<",
                        "11",
                        "Fitri Contoh",
                        "Dinas",
                        "12",
                        "Gita Contoh");
        assertThat(numbers("?kosong=1", users.staff())).containsExactly(upTo(1, 13));
        assertThat(body("?bagian=" + airKuti, users.staff()))
                .contains("Fitri Contoh")
                .doesNotContain("Gita Contoh");
        assertThat(body("?bagian=" + kayuAra, users.staff())).doesNotContain("Fitri Contoh", ">Tamu<");
        assertThat(body("", users.secretary(AIR_KUTI))).contains("Fitri Contoh").doesNotContain("Gita Contoh");
    }

    private void register(UUID pokja, String name, SignedInUser by) {
        guests.register(
                new RegisterGuest(UUID.randomUUID(), session, pokja, new GuestDetails(name, "Dinas", null), null), by);
    }

    @Test
    void addsBlankRowsWhoseNumbersRunOn() {
        assertThat(numbers("?kosong=2", users.staff())).containsExactly(upTo(1, 12));
        assertThat(numbers("?kosong=20", users.staff())).hasSize(30);
    }

    @Test
    void blankRowsOfAPartHaveNoNumberBecauseItIsSomebodyElses() {
        assertThat(numbers("?kosong=1&bagian=" + airKuti, users.staff())).containsExactly("1", "2", "3", "4", "5", "");
        assertThat(numbers("?kosong=1", users.secretary(AIR_KUTI))).containsExactly("1", "2", "3", "4", "5", "");
    }

    @Test
    void whatTheAddressGetsWrongCountsAsNotGiven() {
        for (var wrong : new String[] {"?kosong=-1", "?kosong=21", "?kosong=abc", "?kertas=X&kosong=99", "?bagian="}) {
            assertThat(numbers(wrong, users.staff())).as(wrong).hasSize(10);
        }
        assertThat(body("?kertas=X", users.staff()))
                .contains("/css/halaman/F4-")
                .doesNotContain("/css/halaman/A4-");
    }

    @Test
    void thePaperIsThatOfTheSettingsUnlessChosen() {
        assertThat(body("?kertas=A4", users.staff()))
                .contains("/css/halaman/A4-")
                .doesNotContain("/css/halaman/F4-");

        db.sql("update letterhead set paper = 'A4'").update();

        assertThat(body("", users.staff())).contains("/css/halaman/A4-");
        assertThat(body("?kertas=F4", users.staff())).contains("/css/halaman/F4-");
    }

    @Test
    void aKecamatanOrAPokjaIsPrintedAlone() {
        assertThat(body("?bagian=16.73.02", users.staff()))
                .contains("Eka Contoh")
                .doesNotContain("Dewi Contoh");
        assertThat(numbers("?bagian=" + kayuAra, users.staff())).containsExactly(upTo(6, 10));
        assertThat(get("?bagian=16.73.08", users.staff())).hasStatus(404);
        assertThat(get("?bagian=" + UUID.randomUUID(), users.staff())).hasStatus(404);
    }

    @Test
    void aSecretaryPrintsHerPokjaWithTheSameNumbers() {
        assertThat(body("", users.secretary(KAYU_ARA)))
                .contains("Eka Contoh")
                .doesNotContain("Dewi Contoh", "Air Kuti");
        assertThat(numbers("", users.secretary(KAYU_ARA))).containsExactly(upTo(6, 10));
        assertThat(get("?bagian=" + airKuti, users.secretary(KAYU_ARA))).hasStatus(404);
    }

    @Test
    void outOfReachIsNotFoundAndAStrangerSignsIn() {
        assertThat(get("", users.secretary("16.73.03.1001"))).hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/daftar-hadir", UUID.randomUUID()).with(users.staff()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/daftar-hadir", session)).hasStatus3xxRedirection();
    }

    @Test
    void aFinalSessionIsNoDraftAndSaysWhoCame() {
        mark(null, new Mark(AttendanceStatus.REPRESENTED, "Wakil Contoh", null, null), null);
        meetings.makeFinal(session);

        assertThat(body("", users.leader()))
                .contains("10 orang undangan, 1 hadir (termasuk 1 yang mewakili)", "diwakili Wakil Contoh")
                .doesNotContain("paper__draft", "Dikoreksi");
    }

    @Test
    void aCorrectionIsDatedOnThePaper() {
        mark(null, Mark.PRESENT, null);
        meetings.makeFinal(session);
        mark(1L, new Mark(AttendanceStatus.SICK, null, null, null), "salah ketuk");

        assertThat(body("", users.staff()))
                .containsSubsequence("10 orang undangan, 0 hadir<", "1. Sakit", "Dikoreksi ", "(1 perubahan")
                .doesNotContain("termasuk");
        assertThat(body("", users.secretary(KAYU_ARA))).doesNotContain("Dikoreksi");
    }

    @Test
    void signedByWhoHeldTheDutyOnTheDay() {
        db.sql("""
                        insert into signatory
                            (id, version, duty, acting, position, name, rank, nip, valid_from, valid_to)
                        values (gen_random_uuid(), 0, 'HEAD', 'PLT', 'Kepala Dinas', 'Budi Contoh, S.E.', 'Pembina',
                                '197001011990011001', '2021-01-01', '2021-06-14')""").update();

        assertThat(body("", users.staff()))
                .containsSubsequence(
                        "Mengetahui,",
                        "Plt. Kepala Dinas",
                        "Ketua Panitia/PPTK",
                        "Budi Contoh, S.E.",
                        "Pembina",
                        "NIP. 19700101 199001 1 001",
                        "signatures__dots");
    }

    @Test
    void theLastRowsStayWithTheSignatures() {
        assertThat(body("", users.staff()))
                .containsSubsequence(">8</td>", "roster__closing", ">9</td>", ">10</td>", "Mengetahui,");
    }

    @Test
    void costsTheSameForOnePokjaAsForMany() {
        var staff = users.staff();
        var groups = db
                .sql(
                        "select code from kelurahan where left(code, 8) in ('16.73.03', '16.73.04', '16.73.05', '16.73.06') limit 24")
                .query(String.class)
                .list()
                .stream()
                .map(code -> examples.pokja(code, "Pokja " + code))
                .toArray(UUID[]::new);
        assertThat(groups).hasSize(24);
        var many = meetings.openSession(groups);
        for (var group : groups) {
            meetings.delegate(many, group, "Orang Contoh");
        }
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti);
        int few = statements.during(() -> get("", staff)).size();
        session = many;

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private void mark(Long version, Mark mark, String reason) {
        attendance.mark(new RecordMark(delegate, version, mark, reason), users.account(Role.STAFF, Reach.CITY));
    }

    private String[] numbers(String query, RequestPostProcessor user) {
        return NUMBER.matcher(body(query, user))
                .results()
                .map((MatchResult number) -> number.group(1))
                .toArray(String[]::new);
    }

    private static String[] upTo(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toArray(String[]::new);
    }

    private String body(String query, RequestPostProcessor user) {
        var answer = get(query, user);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return mvc.get()
                .uri("/sesi/" + session + "/daftar-hadir" + query)
                .with(user)
                .exchange();
    }
}
