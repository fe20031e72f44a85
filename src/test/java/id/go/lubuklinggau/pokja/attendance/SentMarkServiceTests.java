package id.go.lubuklinggau.pokja.attendance;

import static id.go.lubuklinggau.pokja.attendance.AttendanceExamples.excused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples.Sheet;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SentMarkServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    PokjaExamples examples;

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
    void aMarkStandsWithBothTimesAndThePhone() {
        var made = clock.instant().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

        var receipt = sheet.send(secretary, sheet.mark(null, Mark.PRESENT, made));

        assertThat(receipt.outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(receipt.known()).isFalse();
        assertThat(receipt.standing().version()).isEqualTo(1);
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(sheet.row().markedAt()).isEqualTo(made);
        assertThat(db.sql("select kind || ' ' || device || ' ' || (received_at > marked_at) from attendance_log")
                        .query(String.class)
                        .single())
                .isEqualTo("MARK Chrome di Android true");
    }

    @Test
    void theSameMarkAgainIsKnownAndChangesNothing() {
        var mark = sheet.mark(null, Mark.PRESENT);
        var first = sheet.send(secretary, mark);
        attendance.undo(sheet.delegate(), 1L, null, secretary);

        var again = sheet.send(secretary, mark);

        assertThat(again.known()).isTrue();
        assertThat(again.outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(again.receivedAt()).isEqualTo(first.receivedAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(again.standing().version()).isEqualTo(2);
        assertThat(sheet.row().status()).isNull();
    }

    @Test
    void oneMarkTwiceInOneBatchIsOne() {
        var mark = sheet.mark(null, Mark.PRESENT);

        var receipts = sheet.send(secretary, clock.instant(), mark, mark);

        assertThat(receipts).extracting(MarkReceipt::outcome).containsOnly(MarkOutcome.APPLIED);
        assertThat(sheet.log()).containsExactly("1 MARK PRESENT");
    }

    @Test
    void oneMarkThatCannotBeTakenHoldsUpNoOther() {
        var second = meetings.delegate(sheet.session(), sheet.pokja(), "Erna Contoh");
        var gone = new SentMark(UUID.randomUUID(), UUID.randomUUID(), null, Mark.PRESENT, clock.instant());
        var good = new SentMark(UUID.randomUUID(), second, null, Mark.PRESENT, clock.instant());

        var receipts = sheet.send(secretary, clock.instant(), gone, good);

        assertThat(receipts).extracting(MarkReceipt::outcome).containsExactly(MarkOutcome.REFUSED, MarkOutcome.APPLIED);
        assertThat(receipts.get(0).refusal()).isEqualTo(MarkRefusal.DELEGATE_GONE);
        assertThat(receipts.get(0).receivedAt()).isNull();
    }

    @Test
    void aMarkBeforeEntryOpensIsRefusedAndTakenLater() {
        var other = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        var session = meetings.announcedSession(other);
        sheet = sheets.sheet(session, other, meetings.delegate(session, other, "Fajar Contoh"));
        var early = sheet.mark(null, Mark.PRESENT);

        assertThat(sheet.send(staff, early).refusal()).isEqualTo(MarkRefusal.ENTRY_NOT_OPEN);
        meetings.openForEntry(session);
        assertThat(sheet.send(staff, early).outcome()).isEqualTo(MarkOutcome.APPLIED);
    }

    @Test
    void aMarkAfterTheSessionIsFinalIsKeptForStaff() {
        var second = meetings.delegate(sheet.session(), sheet.pokja(), "Erna Contoh");
        attendance.mark(new RecordMark(second, null, Mark.PRESENT, null), staff);
        meetings.makeFinal(sheet.session());

        assertThat(sheet.send(secretary, sheet.mark(null, Mark.PRESENT)).outcome())
                .isEqualTo(MarkOutcome.UNDECIDED);
        sheet = sheet.of(second);
        assertThat(sheet.send(secretary, sheet.mark(null, Mark.PRESENT)).outcome())
                .isEqualTo(MarkOutcome.APPLIED);
        assertThat(count("sent_mark")).isEqualTo(2);
        assertThat(count("attendance_log")).isEqualTo(1);
    }

    @Test
    void allAtOnceMarksNobodyWhoHasAMark() {
        sheet.send(secretary, sheet.mark(null, excused("Dari HP lain")));

        var rest = new SentMark(UUID.randomUUID(), sheet.delegate(), null, Mark.PRESENT, true, clock.instant());

        assertThat(sheet.send(secretary, rest).outcome()).isEqualTo(MarkOutcome.SUPERSEDED);
        assertThat(sheet.row().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void outOfReachNothingIsFoundAndNothingHappens() {
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThatThrownBy(() -> sheet.send(stranger, sheet.mark(null, Mark.PRESENT)))
                .isInstanceOf(NotFound.class);
        assertThat(count("sent_mark")).isZero();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
