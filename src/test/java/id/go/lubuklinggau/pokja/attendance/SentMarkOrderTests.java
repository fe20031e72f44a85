package id.go.lubuklinggau.pokja.attendance;

import static id.go.lubuklinggau.pokja.attendance.AttendanceExamples.excused;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples.Sheet;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which mark of one account stands, and what its clock has to do with it. */
@DatabaseTest
class SentMarkOrderTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    TestUsers users;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    Sheet sheet;
    SignedInUser staff;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSheet() {
        sheet = sheets.openSheet(AIR_KUTI);
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void marksOfOneAccountFollowEachOtherHoweverOldTheScreen() {
        sheet.send(
                secretary,
                clock.instant(),
                sheet.mark(null, Mark.PRESENT),
                sheet.mark(null, excused("Pulang awal")),
                sheet.mark(null, Mark.NONE));

        assertThat(sheet.log()).containsExactly("1 MARK PRESENT", "2 MARK EXCUSED", "3 UNDO PRESENT");
    }

    @Test
    void theLaterMarkOfOneAccountStands() {
        var now = clock.instant();
        sheet.send(secretary, sheet.mark(null, Mark.PRESENT, now.minusSeconds(30)));

        var older = sheet.send(secretary, sheet.mark(null, excused("HP kedua"), now.minusSeconds(90)));

        assertThat(older.outcome()).isEqualTo(MarkOutcome.SUPERSEDED);
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(count("sent_mark")).isEqualTo(2);
    }

    /** The first upload took long, so that the office takes the first tap for the later one. */
    @Test
    void whatFollowsAMarkOfTheSamePhoneIsLaterHoweverWrongTheClock() {
        var now = clock.instant();
        var first = sheet.mark(null, Mark.PRESENT, now.minusSeconds(600));
        sheet.send(secretary, now.minusSeconds(600), first);

        var receipts = sheet.send(
                secretary, now.minusSeconds(615), first, sheet.mark(null, excused("Salah"), now.minusSeconds(700)));

        assertThat(receipts).extracting(MarkReceipt::outcome).containsOnly(MarkOutcome.APPLIED);
        assertThat(receipts).extracting(MarkReceipt::version).containsExactly(1L, 2L);
        assertThat(sheet.log()).containsExactly("1 MARK PRESENT", "2 MARK EXCUSED");
    }

    /** The answer to the first was lost; the mark that stands is not what it became. */
    @Test
    void whatFollowsASupersededMarkIsNoLaterThanTheMarkThatStands() {
        var now = clock.instant();
        sheet.send(secretary, sheet.mark(null, Mark.PRESENT, now.minusSeconds(30)));
        var first = sheet.mark(null, excused("HP kedua"), now.minusSeconds(90));
        sheet.send(secretary, first);

        var receipts =
                sheet.send(secretary, now, first, sheet.mark(null, excused("Masih lebih awal"), now.minusSeconds(60)));

        assertThat(receipts).extracting(MarkReceipt::outcome).containsOnly(MarkOutcome.SUPERSEDED);
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    /** Two phones said the same; the first did not make the mark of the second, and what follows is not later for it. */
    @Test
    void whatFollowsAMarkThatBecameNoneIsNoLater() {
        var now = clock.instant();
        sheet.send(secretary, sheet.mark(null, Mark.PRESENT, now.minusSeconds(30)));
        var same = sheet.mark(null, Mark.PRESENT, now.minusSeconds(90));
        sheet.send(secretary, same);

        assertThat(sheet.send(secretary, now, same, sheet.mark(null, excused("Lebih awal"), now.minusSeconds(60))))
                .extracting(MarkReceipt::outcome)
                .containsExactly(MarkOutcome.APPLIED, MarkOutcome.SUPERSEDED);
    }

    @Test
    void onlyOnesOwnFreshMarkIsTakenBack() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));
        assertThat(sheet.send(secretary, sheet.mark(1L, Mark.NONE)).refusal()).isEqualTo(MarkRefusal.UNDO_OF_ANOTHER);
        assertThat(sheet.send(secretary, sheet.mark(null, Mark.NONE)).outcome()).isEqualTo(MarkOutcome.SUPERSEDED);

        sheet.send(secretary, sheet.mark(1L, Mark.PRESENT, clock.instant().minusSeconds(1200)));
        assertThat(sheet.send(secretary, sheet.mark(2L, Mark.NONE)).refusal()).isEqualTo(MarkRefusal.UNDO_TOO_LATE);
    }

    /** The phone is three hours behind; what it marked a minute ago was a minute ago. */
    @Test
    void aWrongClockIsCorrectedAndBothTimesAreKept() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var phoneNow = now.minus(3, ChronoUnit.HOURS);
        var made = phoneNow.minusSeconds(60);

        sheet.send(secretary, phoneNow, sheet.mark(null, Mark.PRESENT, made));

        assertThat(Duration.between(sheet.row().markedAt(), now).abs())
                .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
        assertThat(db.sql("select device_at from sent_mark")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(made);
    }

    @Test
    void noMarkIsFromTheFuture() {
        var now = clock.instant();

        sheet.send(secretary, now, sheet.mark(null, Mark.PRESENT, now.plusSeconds(7200)));

        assertThat(sheet.row().markedAt()).isBetween(now.minusSeconds(1), clock.instant());
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
