package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    SentMarkService sentMarks;

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

    UUID session;
    UUID pokja;
    UUID delegate;
    SignedInUser staff;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void aMarkStandsWithBothTimesAndThePhone() {
        var made = clock.instant().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

        var receipt = send(secretary, mark(null, Mark.PRESENT, made));

        assertThat(receipt.outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(receipt.known()).isFalse();
        assertThat(receipt.standing().version()).isEqualTo(1);
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(row().markedAt()).isEqualTo(made);
        assertThat(db.sql("select kind || ' ' || device || ' ' || (received_at > marked_at) from attendance_log")
                        .query(String.class)
                        .single())
                .isEqualTo("MARK Chrome di Android true");
    }

    @Test
    void theSameMarkAgainIsKnownAndChangesNothing() {
        var mark = mark(null, Mark.PRESENT);
        var first = send(secretary, mark);
        attendance.undo(delegate, 1L, null, secretary);

        var again = send(secretary, mark);

        assertThat(again.known()).isTrue();
        assertThat(again.outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(again.receivedAt()).isEqualTo(first.receivedAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(again.standing().version()).isEqualTo(2);
        assertThat(row().status()).isNull();
    }

    @Test
    void oneMarkTwiceInOneBatchIsOne() {
        var mark = mark(null, Mark.PRESENT);

        var receipts = send(secretary, clock.instant(), mark, mark);

        assertThat(receipts).extracting(MarkReceipt::outcome).containsOnly(MarkOutcome.APPLIED);
        assertThat(log()).containsExactly("1 MARK PRESENT");
    }

    @Test
    void marksOfOneAccountFollowEachOtherHoweverOldTheScreen() {
        send(
                secretary,
                clock.instant(),
                mark(null, Mark.PRESENT),
                mark(null, excused("Pulang awal")),
                mark(null, Mark.NONE));

        assertThat(log()).containsExactly("1 MARK PRESENT", "2 MARK EXCUSED", "3 UNDO PRESENT");
    }

    @Test
    void theLaterMarkOfOneAccountStands() {
        var now = clock.instant();
        send(secretary, mark(null, Mark.PRESENT, now.minusSeconds(30)));

        var older = send(secretary, mark(null, excused("HP kedua"), now.minusSeconds(90)));

        assertThat(older.outcome()).isEqualTo(MarkOutcome.SUPERSEDED);
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(count("sent_mark")).isEqualTo(2);
    }

    @Test
    void whatSomebodyElseMarkedDifferentlyWaitsForStaff() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);

        var receipt = send(secretary, mark(null, Mark.PRESENT));

        assertThat(receipt.outcome()).isEqualTo(MarkOutcome.UNDECIDED);
        assertThat(receipt.standing().version()).isEqualTo(1);
        assertThat(receipt.version()).isNull();
        assertThat(row().undecided()).isTrue();
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(log()).hasSize(1);
    }

    @Test
    void whoSawTheOtherMarkReplacesIt() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);

        assertThat(send(secretary, mark(1L, Mark.PRESENT)).outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatBothSayIsNoCollision() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);

        assertThat(send(secretary, mark(null, Mark.PRESENT)).outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(log()).hasSize(1);
    }

    /** The phone goes on from what a mark became; it did not become the other's, which its maker never saw. */
    @Test
    void whatSaysTheSameAsAnothersMarkBecomesNoMark() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);
        var same = mark(null, Mark.PRESENT);

        assertThat(send(secretary, same).version()).isNull();
        assertThat(send(secretary, same).version()).isNull();
        assertThat(send(secretary, mark(null, excused("Pulang awal"))).outcome())
                .isEqualTo(MarkOutcome.UNDECIDED);
    }

    @Test
    void whatSaysTheSameAsAnothersMarkBecomesNoMarkInOneBatch() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);

        var receipts = send(secretary, clock.instant(), mark(null, Mark.PRESENT), mark(null, excused("Pulang awal")));

        assertThat(receipts)
                .extracting(MarkReceipt::outcome)
                .containsExactly(MarkOutcome.APPLIED, MarkOutcome.UNDECIDED);
        assertThat(receipts).extracting(MarkReceipt::version).containsOnlyNulls();
    }

    /** Two phones said the same; the first did not make the mark of the second, and what follows is not later for it. */
    @Test
    void whatFollowsAMarkThatBecameNoneIsNoLater() {
        var now = clock.instant();
        send(secretary, mark(null, Mark.PRESENT, now.minusSeconds(30)));
        var same = mark(null, Mark.PRESENT, now.minusSeconds(90));
        send(secretary, same);

        assertThat(send(secretary, now, same, mark(null, excused("Lebih awal"), now.minusSeconds(60))))
                .extracting(MarkReceipt::outcome)
                .containsExactly(MarkOutcome.APPLIED, MarkOutcome.SUPERSEDED);
    }

    @Test
    void aMarkThatWasTakenBackIsInNobodysWay() {
        attendance.mark(new RecordMark(delegate, null, excused("Salah baris"), null), staff);
        attendance.undo(delegate, 1L, null, staff);

        assertThat(send(secretary, mark(null, Mark.PRESENT)).outcome()).isEqualTo(MarkOutcome.APPLIED);
    }

    @Test
    void oneMarkThatCannotBeTakenHoldsUpNoOther() {
        var second = meetings.delegate(session, pokja, "Erna Contoh");
        var gone = new SentMark(UUID.randomUUID(), UUID.randomUUID(), null, Mark.PRESENT, clock.instant());
        var good = new SentMark(UUID.randomUUID(), second, null, Mark.PRESENT, clock.instant());

        var receipts = send(secretary, clock.instant(), gone, good);

        assertThat(receipts).extracting(MarkReceipt::outcome).containsExactly(MarkOutcome.REFUSED, MarkOutcome.APPLIED);
        assertThat(receipts.get(0).refusal()).isEqualTo(MarkRefusal.DELEGATE_GONE);
        assertThat(receipts.get(0).receivedAt()).isNull();
    }

    @Test
    void aMarkBeforeEntryOpensIsRefusedAndTakenLater() {
        var other = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        session = meetings.announcedSession(other);
        delegate = meetings.delegate(session, other, "Fajar Contoh");
        var early = mark(null, Mark.PRESENT);

        assertThat(send(staff, early).refusal()).isEqualTo(MarkRefusal.ENTRY_NOT_OPEN);
        meetings.openForEntry(session);
        assertThat(send(staff, early).outcome()).isEqualTo(MarkOutcome.APPLIED);
    }

    @Test
    void aMarkAfterTheSessionIsFinalIsKeptForStaff() {
        var second = meetings.delegate(session, pokja, "Erna Contoh");
        attendance.mark(new RecordMark(second, null, Mark.PRESENT, null), staff);
        meetings.makeFinal(session);

        assertThat(send(secretary, mark(null, Mark.PRESENT)).outcome()).isEqualTo(MarkOutcome.UNDECIDED);
        delegate = second;
        assertThat(send(secretary, mark(null, Mark.PRESENT)).outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(count("sent_mark")).isEqualTo(2);
        assertThat(count("attendance_log")).isEqualTo(1);
    }

    @Test
    void onlyOnesOwnFreshMarkIsTakenBack() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);
        assertThat(send(secretary, mark(1L, Mark.NONE)).refusal()).isEqualTo(MarkRefusal.UNDO_TOO_LATE);
        assertThat(send(secretary, mark(null, Mark.NONE)).outcome()).isEqualTo(MarkOutcome.SUPERSEDED);

        send(secretary, mark(1L, Mark.PRESENT, clock.instant().minusSeconds(1200)));
        assertThat(send(secretary, mark(2L, Mark.NONE)).refusal()).isEqualTo(MarkRefusal.UNDO_TOO_LATE);
    }

    /** The phone is three hours behind; what it marked a minute ago was a minute ago. */
    @Test
    void aWrongClockIsCorrectedAndBothTimesAreKept() {
        var now = clock.instant();
        var phoneNow = now.minus(3, ChronoUnit.HOURS);
        var made = phoneNow.minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);

        send(secretary, phoneNow, mark(null, Mark.PRESENT, made));

        assertThat(Duration.between(row().markedAt(), now).abs())
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

        send(secretary, now, mark(null, Mark.PRESENT, now.plusSeconds(7200)));

        assertThat(row().markedAt()).isBetween(now.minusSeconds(1), clock.instant());
    }

    @Test
    void aLaterMarkOfTheSameAccountSettlesItsOwnCollision() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);
        send(secretary, mark(null, Mark.PRESENT));
        send(secretary, mark(1L, Mark.PRESENT));

        assertThat(db.sql("select taken from mark_decision")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void ofTheCollisionsOfOneAccountTheLaterTapWaits() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);
        var now = clock.instant();
        send(secretary, mark(null, Mark.PRESENT, now.minusSeconds(60)));
        send(secretary, mark(null, new Mark(AttendanceStatus.SICK, null, null, null), now.minusSeconds(30)));
        send(secretary, mark(null, new Mark(AttendanceStatus.ABSENT, null, null, null), now.minusSeconds(90)));

        assertThat(waiting()).containsExactly("SICK");
    }

    @Test
    void ofTheCollisionsOfOneBatchTheLastWaits() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);
        var now = clock.instant();

        send(
                secretary,
                now,
                mark(null, Mark.PRESENT, now.minusSeconds(30)),
                mark(null, new Mark(AttendanceStatus.SICK, null, null, null), now.minusSeconds(60)));

        assertThat(waiting()).containsExactly("SICK");
    }

    @Test
    void theCollisionOfAnotherAccountWaitsBesideOnesOwn() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);
        send(secretary, mark(null, Mark.PRESENT));
        send(
                users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI)),
                mark(null, new Mark(AttendanceStatus.SICK, null, null, null)));

        assertThat(waiting()).containsExactlyInAnyOrder("PRESENT", "SICK");
    }

    /** The first upload took long, so that the office takes the first tap for the later one. */
    @Test
    void whatFollowsAMarkOfTheSamePhoneIsLaterHoweverWrongTheClock() {
        var now = clock.instant();
        var first = mark(null, Mark.PRESENT, now.minusSeconds(600));
        send(secretary, now.minusSeconds(600), first);

        var receipts =
                send(secretary, now.minusSeconds(615), first, mark(null, excused("Salah"), now.minusSeconds(700)));

        assertThat(receipts).extracting(MarkReceipt::outcome).containsOnly(MarkOutcome.APPLIED);
        assertThat(receipts).extracting(MarkReceipt::version).containsExactly(1L, 2L);
        assertThat(log()).containsExactly("1 MARK PRESENT", "2 MARK EXCUSED");
    }

    /** The answer to the first was lost; the mark that stands is not what it became. */
    @Test
    void whatFollowsASupersededMarkIsNoLaterThanTheMarkThatStands() {
        var now = clock.instant();
        send(secretary, mark(null, Mark.PRESENT, now.minusSeconds(30)));
        var first = mark(null, excused("HP kedua"), now.minusSeconds(90));
        send(secretary, first);

        var receipts = send(secretary, now, first, mark(null, excused("Masih lebih awal"), now.minusSeconds(60)));

        assertThat(receipts).extracting(MarkReceipt::outcome).containsOnly(MarkOutcome.SUPERSEDED);
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void allAtOnceMarksNobodyWhoHasAMark() {
        send(secretary, mark(null, excused("Dari HP lain")));

        var rest = new SentMark(UUID.randomUUID(), delegate, null, Mark.PRESENT, true, clock.instant());

        assertThat(send(secretary, rest).outcome()).isEqualTo(MarkOutcome.SUPERSEDED);
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void whatWasMarkedBeforeAnotherTookItsMarkBackWaitsForStaff() {
        var before = clock.instant();
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);
        attendance.undo(delegate, 1L, "Orang lain yang datang", staff);

        var other = users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI));

        assertThat(send(other, mark(null, excused("Izin"), before)).outcome()).isEqualTo(MarkOutcome.UNDECIDED);
    }

    @Test
    void aCollisionThatItsOwnerTakesBackWaitsNoMore() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), staff);

        send(secretary, clock.instant(), mark(null, Mark.PRESENT), mark(null, Mark.NONE));

        assertThat(row().undecided()).isFalse();
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void outOfReachNothingIsFoundAndNothingHappens() {
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThatThrownBy(() -> send(stranger, mark(null, Mark.PRESENT))).isInstanceOf(NotFound.class);
        assertThat(count("sent_mark")).isZero();
    }

    private MarkReceipt send(SignedInUser by, SentMark mark) {
        return send(by, clock.instant(), mark).get(0);
    }

    private List<MarkReceipt> send(SignedInUser by, Instant sentAt, SentMark... marks) {
        return sentMarks.receive(
                new ReceiveMarks(session, by.accountId(), sentAt, "Chrome di Android", List.of(marks)), by);
    }

    private SentMark mark(Long baseVersion, Mark mark) {
        return mark(baseVersion, mark, clock.instant());
    }

    private SentMark mark(Long baseVersion, Mark mark, Instant deviceAt) {
        return new SentMark(UUID.randomUUID(), delegate, baseVersion, mark, deviceAt);
    }

    private static Mark excused(String note) {
        return new Mark(AttendanceStatus.EXCUSED, null, null, note);
    }

    private SheetRow row() {
        return attendance.row(session, delegate, Reach.CITY);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private List<String> waiting() {
        return db.sql("select status from undecided_mark where delegate_id = ?")
                .param(delegate)
                .query(String.class)
                .list();
    }

    private List<String> log() {
        return db.sql("""
                        select version || ' ' || kind || ' ' || coalesce(status, 'null') from attendance_log
                        where delegate_id = ? order by version""").param(delegate).query(String.class).list();
    }
}
