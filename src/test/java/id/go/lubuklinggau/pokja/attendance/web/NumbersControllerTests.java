package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class NumbersControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final Pattern TAPS = Pattern.compile("name=\"tanda\" value=\"([^\"]+)\"");

    @Autowired
    Requests requests;

    @Autowired
    AttendanceService attendance;

    @Autowired
    SessionService sessions;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    StatementCounter statements;

    UUID session;
    SignedInUser staff;

    /** Numbers 1 to 4; 5 has no name; 6 to 10 are those of Majapahit. */
    @BeforeEach
    void anOpenSession() {
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var majapahit = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        session = meetings.openSession(airKuti, majapahit);
        List.of("Ani", "Budi", "Citra", "Dodi").forEach(name -> meetings.delegate(session, airKuti, name + " Contoh"));
        List.of("Eka", "Fitri", "Gita", "Hadi", "Ida")
                .forEach(name -> meetings.delegate(session, majapahit, name + " Contoh"));
        staff = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void thePreviewSaysWhatWouldHappenAndMarksNobody() {
        attendance.mark(new RecordMark(row(2).delegateId(), null, excused(), null), staff);

        assertThat(preview(staff, "1-3 5 6-7i 3 6d 130", false))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tidak terbaca: 6d",
                        "Ditulis lebih dari satu kali, tidak ditandai: 3",
                        "Tidak ada di daftar ini: 130",
                        "Kursi belum bernama: 5",
                        "Tandai 3 utusan",
                        "1 utusan sudah ditandai lain dan tidak berubah.",
                        "Budi Contoh")
                .doesNotContain("Citra Contoh");
        assertThat(row(1).status()).isNull();
    }

    @Test
    void whatWasShownIsApplied() {
        var taps = taps(preview(staff, "1-4 6 9i", false));

        assertThat(apply(staff, taps)).hasStatus(302);
        assertThat(statuses())
                .containsExactly(
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.PRESENT,
                        null,
                        AttendanceStatus.PRESENT,
                        null,
                        null,
                        AttendanceStatus.EXCUSED,
                        null);
        assertThat(attendance.row(session, row(1).delegateId(), Reach.CITY).markedByName())
                .isEqualTo(staff.getDisplayName());
    }

    @Test
    void aMarkGivesWayOnlyWhereThatIsAskedFor() {
        attendance.mark(new RecordMark(row(2).delegateId(), null, excused(), null), staff);

        assertThat(preview(staff, "2", false)).bodyText().contains("Tidak ada yang berubah.", "di kertas: Hadir");
        apply(staff, taps(preview(staff, "2", true)));
        assertThat(row(2).status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatChangedMeanwhileIsLeftAloneAndTold() {
        var taps = taps(preview(staff, "1-3", false));
        attendance.mark(new RecordMark(row(2).delegateId(), null, excused(), null), staff);

        var answer = apply(staff, taps);

        var told = answer.getMvcResult().getFlashMap();
        assertThat(told.get("markedByNumber")).isEqualTo(2);
        assertThat(told.get("changedMeanwhile")).isEqualTo(1);
        assertThat(row(2).status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row(3).status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void aSecretaryReachesTheNumbersOfHerPokja() {
        var secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));

        var page = preview(secretary, "1 6", false);

        assertThat(page)
                .bodyText()
                .contains("Ani Contoh", "Tidak ada di daftar ini: 6")
                .doesNotContain("Eka Contoh");
        assertThat(apply(secretary, "H.." + row(6).delegateId())
                        .getMvcResult()
                        .getFlashMap()
                        .get("changedMeanwhile"))
                .isEqualTo(1);
        assertThat(row(6).status()).isNull();
    }

    @Test
    void nothingTypedIsTold() {
        assertThat(preview(staff, " ", false)).hasStatus(422).bodyText().contains("Tulis nomor");
        assertThat(preview(staff, "1 ".repeat(1001), false)).hasStatus(422);
    }

    @Test
    void whatIsNoTapIsNotFound() {
        for (var taps : List.of("x", "U.1." + row(1).delegateId(), "D.." + row(1).delegateId())) {
            assertThat(apply(staff, taps)).hasStatus(404);
        }
    }

    @Test
    void leadersAreRefused() {
        var leader = users.account(Role.LEADER, Reach.CITY);

        assertThat(requests.get(page(), user(leader))).hasStatus(403);
        assertThat(preview(leader, "1", false)).hasStatus(403);
        assertThat(apply(leader, "H.." + row(1).delegateId())).hasStatus(403);
    }

    @Test
    void aSessionOutOfReachIsNotFound() {
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThat(requests.get(page(), user(stranger))).hasStatus(404);
        assertThat(preview(stranger, "1", false)).hasStatus(404);
        assertThat(apply(stranger, "H.." + row(1).delegateId())).hasStatus(404);
        assertThat(row(1).status()).isNull();
    }

    @Test
    void aFinalSessionIsClosed() {
        sessions.makeFinal(session);

        assertThat(requests.get(page(), user(staff))).hasStatusOk().bodyText().doesNotContain("name=\"numbers\"");
        assertThat(preview(staff, "1", false)).bodyText().doesNotContain("name=\"tanda\"");
        assertThat(apply(staff, "H.." + row(1).delegateId()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah final");
        assertThat(row(1).status()).isNull();
    }

    @Test
    void outsideTheHoursThereIsNoFormButWhatWasTypedStays() {
        var pokja = examples.pokja("16.73.01.1003", "Pokja Contoh");
        session = meetings.sessionWithin(
                new EntryTimes(LocalTime.of(7, 0), LocalTime.of(14, 0)), LocalDate.of(2021, 7, 1), pokja);
        var delegate = meetings.delegate(session, pokja, "Joko Contoh");
        var secretary = users.account(Role.SECRETARY, Reach.of("16.73.01.1003"));

        assertThat(requests.get(page(), user(secretary)))
                .hasStatusOk()
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB")
                .doesNotContain("name=\"numbers\"");
        assertThat(requests.get(page(), user(staff))).bodyText().contains("name=\"numbers\"");
        assertThat(preview(secretary, "1", false)).bodyText().doesNotContain("name=\"tanda\"");
        assertThat(requests.post(
                        page() + "/penerapan",
                        user(secretary),
                        Map.of("tanda", "H.." + delegate, "numbers", "1 2i 3s")))
                .hasStatus(422)
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB", "1 2i 3s");
        assertThat(row(1).status()).isNull();
    }

    @Test
    void oneNumberOrAllCostTheSame() {
        var one = taps(preview(staff, "1", false));
        var all = taps(preview(staff, "2-10", false));
        int ofOne = statements.during(() -> apply(staff, one)).size();

        assertThat(statements.during(() -> apply(staff, all))).hasSize(ofOne).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.during(() -> preview(staff, "1-10", true))).hasSizeLessThanOrEqualTo(8);
    }

    private static Mark excused() {
        return new Mark(AttendanceStatus.EXCUSED, null, null, null);
    }

    private SheetRow row(int number) {
        return attendance.sheet(session, Reach.CITY).get(number - 1);
    }

    private List<AttendanceStatus> statuses() {
        return attendance.sheet(session, Reach.CITY).stream()
                .map(SheetRow::status)
                .toList();
    }

    private MvcTestResult preview(SignedInUser by, String numbers, boolean marked) {
        return requests.post(
                page(), user(by), marked ? Map.of("numbers", numbers, "marked", "true") : Map.of("numbers", numbers));
    }

    private MvcTestResult apply(SignedInUser by, String taps) {
        return requests.post(page() + "/penerapan", user(by), Map.of("tanda", taps));
    }

    private static String taps(MvcTestResult page) {
        try {
            var taps = TAPS.matcher(page.getResponse().getContentAsString());
            assertThat(taps.find()).isTrue();
            return taps.group(1);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String page() {
        return "/sesi/" + session + "/kehadiran/nomor";
    }
}
