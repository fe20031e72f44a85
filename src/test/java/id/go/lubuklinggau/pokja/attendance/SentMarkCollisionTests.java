package id.go.lubuklinggau.pokja.attendance;

import static id.go.lubuklinggau.pokja.attendance.AttendanceExamples.excused;
import static id.go.lubuklinggau.pokja.attendance.AttendanceExamples.sick;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples.Sheet;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of marks that somebody else contradicts. */
@DatabaseTest
class SentMarkCollisionTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    AttendanceService attendance;

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
    void whatSomebodyElseMarkedDifferentlyWaitsForStaff() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));

        var receipt = sheet.send(secretary, sheet.mark(null, Mark.PRESENT));

        assertThat(receipt.outcome()).isEqualTo(MarkOutcome.UNDECIDED);
        assertThat(receipt.standing().version()).isEqualTo(1);
        assertThat(receipt.version()).isNull();
        assertThat(sheet.row().undecided()).isTrue();
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(sheet.log()).hasSize(1);
    }

    @Test
    void whoSawTheOtherMarkReplacesIt() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));

        assertThat(sheet.send(secretary, sheet.mark(1L, Mark.PRESENT)).outcome())
                .isEqualTo(MarkOutcome.APPLIED);
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatBothSayIsNoCollision() {
        sheet.markOnPage(staff, null, Mark.PRESENT);

        assertThat(sheet.send(secretary, sheet.mark(null, Mark.PRESENT)).outcome())
                .isEqualTo(MarkOutcome.APPLIED);
        assertThat(sheet.log()).hasSize(1);
    }

    /** The phone goes on from what a mark became; it did not become the other's, which its maker never saw. */
    @Test
    void whatSaysTheSameAsAnothersMarkBecomesNoMark() {
        sheet.markOnPage(staff, null, Mark.PRESENT);
        var same = sheet.mark(null, Mark.PRESENT);

        assertThat(sheet.send(secretary, same).version()).isNull();
        assertThat(sheet.send(secretary, same).version()).isNull();
        assertThat(sheet.send(secretary, sheet.mark(null, excused("Pulang awal")))
                        .outcome())
                .isEqualTo(MarkOutcome.UNDECIDED);
    }

    @Test
    void whatSaysTheSameAsAnothersMarkBecomesNoMarkInOneBatch() {
        sheet.markOnPage(staff, null, Mark.PRESENT);

        var receipts = sheet.send(
                secretary, clock.instant(), sheet.mark(null, Mark.PRESENT), sheet.mark(null, excused("Pulang awal")));

        assertThat(receipts)
                .extracting(MarkReceipt::outcome)
                .containsExactly(MarkOutcome.APPLIED, MarkOutcome.UNDECIDED);
        assertThat(receipts).extracting(MarkReceipt::version).containsOnlyNulls();
    }

    @Test
    void aMarkThatWasTakenBackIsInNobodysWay() {
        sheet.markOnPage(staff, null, excused("Salah baris"));
        attendance.undo(sheet.delegate(), 1L, null, staff);

        assertThat(sheet.send(secretary, sheet.mark(null, Mark.PRESENT)).outcome())
                .isEqualTo(MarkOutcome.APPLIED);
    }

    @Test
    void whatWasMarkedBeforeAnotherTookItsMarkBackWaitsForStaff() {
        var before = clock.instant();
        sheet.markOnPage(secretary, null, Mark.PRESENT);
        attendance.undo(sheet.delegate(), 1L, "Orang lain yang datang", staff);

        var other = users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI));

        assertThat(sheet.send(other, sheet.mark(null, excused("Izin"), before)).outcome())
                .isEqualTo(MarkOutcome.UNDECIDED);
    }

    @Test
    void aLaterMarkOfTheSameAccountSettlesItsOwnCollision() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));
        sheet.send(secretary, sheet.mark(null, Mark.PRESENT));
        sheet.send(secretary, sheet.mark(1L, Mark.PRESENT));

        assertThat(db.sql("select taken from mark_decision")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void ofTheCollisionsOfOneAccountTheLaterTapWaits() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));
        var now = clock.instant();
        sheet.send(secretary, sheet.mark(null, Mark.PRESENT, now.minusSeconds(60)));
        sheet.send(secretary, sheet.mark(null, sick(), now.minusSeconds(30)));
        sheet.send(
                secretary, sheet.mark(null, new Mark(AttendanceStatus.ABSENT, null, null, null), now.minusSeconds(90)));

        assertThat(sheet.waiting()).containsExactly("SICK");
    }

    @Test
    void ofTheCollisionsOfOneBatchTheLastWaits() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));
        var now = clock.instant();

        sheet.send(
                secretary,
                now,
                sheet.mark(null, Mark.PRESENT, now.minusSeconds(30)),
                sheet.mark(null, sick(), now.minusSeconds(60)));

        assertThat(sheet.waiting()).containsExactly("SICK");
    }

    @Test
    void theCollisionOfAnotherAccountWaitsBesideOnesOwn() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));
        sheet.send(secretary, sheet.mark(null, Mark.PRESENT));
        sheet.send(users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI)), sheet.mark(null, sick()));

        assertThat(sheet.waiting()).containsExactlyInAnyOrder("PRESENT", "SICK");
    }

    @Test
    void aCollisionThatItsOwnerTakesBackWaitsNoMore() {
        sheet.markOnPage(staff, null, excused("Dinas luar"));

        sheet.send(secretary, clock.instant(), sheet.mark(null, Mark.PRESENT), sheet.mark(null, Mark.NONE));

        assertThat(sheet.row().undecided()).isFalse();
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
