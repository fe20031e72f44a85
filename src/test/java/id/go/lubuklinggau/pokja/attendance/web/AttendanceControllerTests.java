package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class AttendanceControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Requests requests;

    @Autowired
    StatementCounter statements;

    UUID airKuti;
    UUID kayuAra;
    UUID session;
    UUID delegate;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        delegate = meetings.delegate(session, airKuti, "Dewi Contoh");
    }

    @Test
    void saysWhenItsHoursBeginOrHaveEnded() {
        var times = new EntryTimes(LocalTime.of(7, 0), LocalTime.of(14, 0));
        var day = LocalDate.of(2021, 7, 1);
        var past = meetings.sessionWithin(times, day, airKuti);
        meetings.delegate(past, airKuti, "Eka Contoh");
        var coming = meetings.sessionWithin(times, day.plusYears(10), airKuti);
        meetings.delegate(coming, airKuti, "Eka Contoh");

        assertThat(requests.get("/sesi/" + past + "/kehadiran", users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB, Kamis, 1 Juli 2021.")
                .doesNotContain("name=\"tanda\"");
        assertThat(requests.get("/sesi/" + coming + "/kehadiran", users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Pengisian dibuka 07.00 WIB, Selasa, 1 Juli 2031.")
                .doesNotContain("name=\"tanda\"");
        assertThat(requests.get("/sesi/" + coming + "/kehadiran", users.staff()))
                .bodyText()
                .contains("name=\"tanda\"", "Sebagai staf Anda sudah dapat menandai.");
        assertThat(requests.get("/sesi/" + past + "/kehadiran", users.staff()))
                .bodyText()
                .contains("name=\"tanda\"", "Sebagai staf Anda tetap dapat menandai.");
    }

    @Test
    void saysOfADayToComeThatItIsNotToday() {
        var coming = meetings.sessionWithin(EntryTimes.ALWAYS, LocalDate.of(2031, 7, 1), airKuti);
        meetings.openForEntry(coming);
        meetings.delegate(coming, airKuti, "Eka Contoh");

        for (var page : List.of("/kehadiran", "/kehadiran/nomor")) {
            for (var user : List.of(users.secretary(AIR_KUTI), users.staff())) {
                assertThat(requests.get("/sesi/" + coming + page, user))
                        .bodyText()
                        .contains("Sesi ini baru berlangsung Selasa, 1 Juli 2031.");
            }
        }
        assertThat(get(users.secretary(AIR_KUTI))).bodyText().doesNotContain("baru berlangsung");
    }

    @Test
    void theOfficeWritesAGuestDownFromTheTopOfTheSheet() {
        assertThat(get(users.staff())).bodyText().containsPattern("(?s)page-head__action.*/tamu/baru.*sheet__form");
    }

    @Test
    void showsEachSeatWithTheNumberOfThePaper() {
        assertThat(get(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Contoh", "id=\"u1\"", "id=\"u10\"", "Kursi belum bernama", "Belum ditandai");
    }

    @Test
    void aSheetWithoutHoursHasNone() {
        assertThat(get(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("sheet__form")
                .doesNotContain("data-from", "data-until=\"2", "null");
    }

    @Test
    void aSecretarySeesHerPokjaOnly() {
        meetings.delegate(session, kayuAra, "Orang Kayu Ara");

        assertThat(get(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Contoh")
                .doesNotContain("Orang Kayu Ara", "Kayu Ara");
    }

    @Test
    void outOfReachIsNotFound() {
        assertThat(get(users.secretary("16.73.03.1001"))).hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/kehadiran", UUID.randomUUID()).with(users.staff()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/sesi/bukan-id/kehadiran").with(users.staff()))
                .hasStatus(404);
    }

    @Test
    void aTapMarksTheRowAndLeadsBackToIt() {
        assertThat(tap("H.." + delegate, users.secretary(AIR_KUTI)))
                .hasRedirectedUrl("/sesi/" + session + "/kehadiran#u1");
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void aTapLeadsBackToWhateverFilterWasOn() {
        assertThat(requests.post(
                        "/sesi/" + session + "/kehadiran",
                        users.secretary(AIR_KUTI),
                        Map.of("tanda", "H.." + delegate, "kelurahan", "{x} &y")))
                .hasRedirectedUrl("/sesi/" + session + "/kehadiran?kelurahan=%7Bx%7D%20%26y#u1");
    }

    @Test
    void aTapIsTakenBack() {
        var staff = users.staff();
        tap("I.." + delegate, staff);
        tap("U.1." + delegate, staff);

        assertThat(row().status()).isNull();
    }

    @Test
    void whoWasSlowerChooses() {
        tap("I.." + delegate, users.staff());
        var slower = tap("H.." + delegate, users.secretary(AIR_KUTI));

        assertThat(slower).hasStatus(409).bodyText().contains("Pakai tanda saya", "Biarkan", "H.1." + delegate);
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);

        tap("H.1." + delegate, users.secretary(AIR_KUTI));
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void aTapOnAnotherPokjaIsNotFound() {
        assertThat(tap("H.." + delegate, users.secretary(KAYU_ARA))).hasStatus(404);
        assertThat(tap("omong kosong", users.staff())).hasStatus(404);
        assertThat(tap("D.." + delegate, users.staff())).hasStatus(404);
        assertThat(row().status()).isNull();
    }

    @Test
    void leadersAndAdministratorsOnlyLook() {
        assertThat(get(users.leader())).hasStatusOk().bodyText().doesNotContain("name=\"tanda\"");
        assertThat(tap("H.." + delegate, users.leader())).hasStatus(403);
        assertThat(tap("H.." + delegate, users.admin())).hasStatus(403);
        assertThat(mvc.post()
                        .uri("/sesi/{id}/kehadiran/serentak", session)
                        .with(users.leader())
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void aTapWithoutItsTokenIsRefused() {
        assertThat(mvc.post()
                        .uri("/sesi/{id}/kehadiran", session)
                        .param("tanda", "H.." + delegate)
                        .with(users.staff()))
                .hasStatus(403);
    }

    @Test
    void theRestIsMarkedInOneGo() {
        var second = meetings.delegate(session, airKuti, "Erna Contoh");
        tap("S.." + delegate, users.staff());

        var answer = mvc.post()
                .uri("/sesi/{id}/kehadiran/serentak", session)
                .with(users.secretary(AIR_KUTI))
                .with(csrf())
                .exchange();

        assertThat(answer).hasRedirectedUrl("/sesi/" + session + "/kehadiran");
        assertThat(answer.getMvcResult().getFlashMap().get("markedPresent")).isEqualTo(1);
        assertThat(row().status()).isEqualTo(AttendanceStatus.SICK);
        assertThat(attendance.row(session, second, Reach.CITY).status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void theRestOfOneKelurahanIsMarkedInOneGo() {
        var other = meetings.delegate(session, kayuAra, "Orang Kayu Ara");

        assertThat(get(users.staff()))
                .bodyText()
                .contains("name=\"serentak\"", "value=\"" + KAYU_ARA + "\"", "Tandai hadir 1 utusan");
        assertThat(requests.post("/sesi/" + session + "/kehadiran", users.staff(), Map.of("serentak", KAYU_ARA)))
                .hasRedirectedUrl("/sesi/" + session + "/kehadiran");
        assertThat(attendance.row(session, other, Reach.CITY).status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(row().status()).isNull();
    }

    @Test
    void theRestOfAKelurahanOutOfReachIsNotFound() {
        var other = meetings.delegate(session, kayuAra, "Orang Kayu Ara");

        assertThat(get(users.secretary(AIR_KUTI))).bodyText().doesNotContain("name=\"serentak\"");
        for (var foreign : List.of(KAYU_ARA, "16.73")) {
            assertThat(requests.post(
                            "/sesi/" + session + "/kehadiran", users.secretary(AIR_KUTI), Map.of("serentak", foreign)))
                    .hasStatus(404);
        }
        assertThat(requests.post("/sesi/" + session + "/kehadiran", users.leader(), Map.of("serentak", KAYU_ARA)))
                .hasStatus(403);
        assertThat(attendance.row(session, other, Reach.CITY).status()).isNull();
    }

    @Test
    void theRestWaitsForEntryToOpenAndStaysAsItWasOnceFinal() {
        var announced = meetings.announcedSession(examples.pokja("16.73.03.1001", "Pokja lain"));
        meetings.makeFinal(session);

        for (var closed : new UUID[] {announced, session}) {
            assertThat(mvc.post()
                            .uri("/sesi/{id}/kehadiran/serentak", closed)
                            .with(users.staff())
                            .with(csrf()))
                    .hasStatus(409);
        }
        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isNull();
    }

    @Test
    void theRestOfASessionOutOfReachIsNotFound() {
        assertThat(mvc.post()
                        .uri("/sesi/{id}/kehadiran/serentak", session)
                        .with(users.secretary("16.73.03.1001"))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void theFilterShowsAPart() {
        meetings.delegate(session, kayuAra, "Orang Kayu Ara");
        tap("H.." + delegate, users.staff());

        for (var part : List.of("pokja=" + kayuAra, "kelurahan=" + KAYU_ARA, "belum=true")) {
            assertThat(mvc.get().uri("/sesi/{id}/kehadiran?" + part, session).with(users.staff()))
                    .bodyText()
                    .contains("Orang Kayu Ara")
                    .doesNotContain("Dewi Contoh");
        }
        assertThat(mvc.get().uri("/sesi/{id}/kehadiran?pokja=x", session).with(users.staff()))
                .hasStatus(400);
    }

    @Test
    void beforeEntryOpensThePageSaysSo() {
        var other = examples.pokja("16.73.04.1001", "Pokja Durian Rampak");
        var announced = meetings.announcedSession(other);
        meetings.delegate(announced, other, "Fajar Contoh");

        assertThat(mvc.get().uri("/sesi/{id}/kehadiran", announced).with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("belum dibuka")
                .doesNotContain("name=\"tanda\"");
    }

    @Test
    void aFinalSessionIsReadOnlyButForStaff() {
        meetings.makeFinal(session);

        assertThat(get(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("sudah final")
                .doesNotContain("name=\"tanda\"", "Koreksi");
        assertThat(get(users.staff())).bodyText().contains("Koreksi").doesNotContain("name=\"tanda\"");
    }

    @Test
    void oneRowOrManyCostTheSameAndStaySmall() throws IOException {
        var staff = users.staff();
        int few = statements.during(() -> get(staff)).size();
        var all = new UUID[24];
        for (int pokja = 0; pokja < all.length; pokja++) {
            var kelurahan = pokja < 8
                    ? "16.73.08.10%02d".formatted(pokja + 1)
                    : pokja < 16 ? "16.73.05.10%02d".formatted(pokja - 7) : "16.73.06.10%02d".formatted(pokja - 15);
            all[pokja] = examples.pokja(kelurahan, "Pokja Kampung KB " + kelurahan);
        }
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), all);
        for (var pokja : all) {
            for (int seat = 1; seat <= 5; seat++) {
                meetings.delegate(
                        session, pokja, "Hj. Utusan Contoh " + pokja.toString().substring(0, 4) + " " + seat);
            }
        }

        assertThat(statements.during(() -> get(staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
        assertThat(gzipped(get(staff).getResponse().getContentAsByteArray())).isLessThanOrEqualTo(12 * 1024);
    }

    private static int gzipped(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.size();
    }

    private SheetRow row() {
        return attendance.row(session, delegate, Reach.CITY);
    }

    private MvcTestResult get(RequestPostProcessor user) {
        return mvc.get().uri("/sesi/{id}/kehadiran", session).with(user).exchange();
    }

    private MvcTestResult tap(String tap, RequestPostProcessor user) {
        return mvc.post()
                .uri("/sesi/{id}/kehadiran", session)
                .param("tanda", tap)
                .with(user)
                .with(csrf())
                .exchange();
    }
}
