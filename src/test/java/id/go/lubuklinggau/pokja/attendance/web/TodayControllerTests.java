package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class TodayControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final EntryTimes ALL_DAY = new EntryTimes(LocalTime.MIN, null);

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
    Clock clock;

    UUID airKuti;
    UUID kayuAra;
    LocalDate today;

    @BeforeEach
    void twoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        today = LocalDate.now(clock.withZone(Dates.ZONE));
    }

    @Test
    void leadsToTheSheetOfToday() {
        meetings.sessionWithin(ALL_DAY, today.minusDays(1), airKuti);
        meetings.sessionWithin(ALL_DAY, today.plusDays(1), airKuti);
        var session = meetings.sessionWithin(ALL_DAY, today, airKuti);
        meetings.sessionWithin(ALL_DAY, today, kayuAra);

        assertThat(requests.get("/kehadiran", users.secretary(AIR_KUTI)))
                .hasRedirectedUrl("/sesi/" + session + "/kehadiran");
    }

    @Test
    void letsChooseAmongSeveral() {
        var first = meetings.sessionWithin(ALL_DAY, today, airKuti);
        var second = meetings.sessionWithin(ALL_DAY, today, kayuAra);

        assertThat(requests.get("/kehadiran", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih satu", first.toString(), second.toString());
    }

    @Test
    void saysWhenTheNextOneIsAndWhichIsStillOpen() {
        var past = meetings.sessionWithin(ALL_DAY, today.minusDays(3), airKuti);
        var next = meetings.sessionWithin(ALL_DAY, today.plusDays(2), airKuti);
        var later = meetings.sessionWithin(ALL_DAY, today.plusDays(9), airKuti);

        assertThat(requests.get("/kehadiran", users.fieldOfficer("16.73.01")))
                .hasStatusOk()
                .bodyText()
                .contains("tidak ada sesi yang terbuka", "Sesi berikutnya", next.toString())
                .contains("Hari lalu yang masih terbuka", past.toString())
                .doesNotContain(later.toString());
    }

    @Test
    void showsATurnOfTodayThatIsNotOpenYetAsTheNext() {
        var draft = meetings.sessionWithin(EntryTimes.ALWAYS, today, airKuti);

        assertThat(requests.get("/kehadiran", users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Sesi berikutnya", draft.toString(), "Draf");
    }

    @Test
    void saysByTheClockWhetherATurnIsOpen() {
        var hours = new EntryTimes(LocalTime.of(7, 0), LocalTime.of(14, 0));
        meetings.sessionWithin(hours, today.minusDays(1), airKuti);
        meetings.sessionWithin(hours, today.plusDays(1), airKuti);

        assertThat(requests.get("/kehadiran", users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB", "Pengisian dibuka 07.00 WIB")
                .doesNotContain("Terbuka untuk diisi");
    }

    @Test
    void neitherFinalNorOutOfReachIsATurn() {
        var over = meetings.sessionWithin(ALL_DAY, today, airKuti);
        meetings.makeFinal(over);
        var elsewhere = meetings.sessionWithin(ALL_DAY, today, kayuAra);

        assertThat(requests.get("/kehadiran", users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada sesi berikutnya")
                .doesNotContain(over.toString(), elsewhere.toString());
    }

    @Test
    void isForThoseWhoMark() {
        assertThat(requests.get("/kehadiran", users.leader())).hasStatus(403);
        assertThat(requests.get("/kehadiran", users.admin())).hasStatus(403);
    }

    @Test
    void takesAsManyStatementsForManySessions() {
        var staff = users.staff();
        meetings.sessionWithin(ALL_DAY, today.minusDays(1), airKuti);
        var forOne = statements.during(() -> requests.get("/kehadiran", staff));
        for (int day = 2; day < 9; day++) {
            meetings.sessionWithin(ALL_DAY, today.minusDays(day), airKuti);
        }

        assertThat(statements.during(() -> requests.get("/kehadiran", staff))).hasSameSizeAs(forOne);
    }
}
