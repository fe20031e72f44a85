package id.go.lubuklinggau.pokja.attendance;

import static id.go.lubuklinggau.pokja.attendance.AttendanceExamples.excused;
import static id.go.lubuklinggau.pokja.attendance.AttendanceExamples.sick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples.Sheet;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DecisionServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    DecisionService decisions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    SessionService sessions;

    @Autowired
    MeetingExamples meetings;

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
    UUID session;
    UUID delegate;
    SignedInUser staff;
    SignedInUser secretary;
    SignedInUser coach;

    /** Staff marked as excused what the secretary and her coach, without a network, marked as present and as sick. */
    @BeforeEach
    void aCollision() {
        sheet = sheets.openSheet(AIR_KUTI);
        session = sheet.session();
        delegate = sheet.delegate();
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        coach = users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI));
        sheet.markOnPage(staff, null, excused("Dinas luar"));
    }

    @Test
    void whatWaitsStandsBesideTheMarkThatStands() {
        var made = clock.instant().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        send(secretary, Mark.PRESENT, made);
        send(coach, sick());

        var open = decisions.open(session, Reach.CITY);

        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.row().fullName()).isEqualTo("Dewi Contoh");
            assertThat(one.standing().status()).isEqualTo(AttendanceStatus.EXCUSED);
            assertThat(one.standing().markedByName()).isEqualTo(staff.getDisplayName());
            assertThat(one.waiting())
                    .extracting(WaitingMark::status)
                    .containsExactly(AttendanceStatus.PRESENT, AttendanceStatus.SICK);
        });
        var late = open.get(0).waiting().get(0);
        assertThat(late.markedAt()).isEqualTo(made);
        assertThat(late.isReceivedLate()).isTrue();
        assertThat(late.isClockWrong()).isFalse();
        assertThat(late.device()).isEqualTo("Chrome di Android");
        assertThat(sessions.find(session, Reach.CITY).undecided()).isEqualTo(2);
        assertThat(decisions.open(session, Reach.of("16.73.02"))).isEmpty();
    }

    /** Three hours behind. */
    @Test
    void aWrongClockIsTold() {
        var phoneNow = clock.instant().minus(3, ChronoUnit.HOURS);
        sheet.send(secretary, phoneNow, sheet.mark(null, Mark.PRESENT, phoneNow));

        var waiting = waiting().get(0);

        assertThat(waiting.isClockWrong()).isTrue();
        assertThat(waiting.isReceivedLate()).isFalse();
    }

    @Test
    void theChosenMarkStandsAsThatOfWhoeverMadeIt() {
        var made = clock.instant().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        var chosen = send(secretary, Mark.PRESENT, made);
        var other = send(coach, sick());

        decide(chosen, 1L, chosen, other);

        var row = row();
        assertThat(row.status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(row.markedAt()).isEqualTo(made);
        assertThat(row.markedByName()).isEqualTo(secretary.getDisplayName());
        assertThat(waiting()).isEmpty();
        assertThat(taken()).containsExactlyInAnyOrder(chosen + " true 2", other + " false null");
        assertThat(sessions.find(session, Reach.CITY).undecided()).isZero();
        assertThat(attendance.history(row)).first().satisfies(step -> {
            assertThat(step.kind()).isEqualTo("DECISION");
            assertThat(step.markedByName()).isEqualTo(secretary.getDisplayName());
            assertThat(step.decidedByName()).isEqualTo(staff.getDisplayName());
            assertThat(step.isReceivedLate()).isTrue();
        });
    }

    @Test
    void theStandingMarkStays() {
        var waiting = send(secretary, Mark.PRESENT);

        decide(null, 1L, waiting);

        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row().markVersion()).isEqualTo(1);
        assertThat(taken()).containsExactly(waiting + " false null");
    }

    @Test
    void thePhoneLearnsWhatWasDecided() {
        var mark = sheet.mark(null, Mark.PRESENT);
        sheet.send(secretary, mark);

        decide(mark.id(), 1L, mark.id());

        assertThat(sheet.send(secretary, mark).outcome()).isEqualTo(MarkOutcome.APPLIED);
    }

    /** Her next mark is the next of her own. */
    @Test
    void whoeverWasChosenGoesOnWithoutAnotherCollision() {
        var chosen = send(secretary, Mark.PRESENT);
        decide(chosen, 1L, chosen);

        send(secretary, sick());

        assertThat(row().status()).isEqualTo(AttendanceStatus.SICK);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void markingGoesOnWhileADecisionWaits() {
        send(secretary, Mark.PRESENT);

        sheet.markOnPage(staff, 1L, sick());

        assertThat(row().status()).isEqualTo(AttendanceStatus.SICK);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void nothingIsDecidedThatWasNotOnScreen() {
        var first = send(secretary, Mark.PRESENT);
        var second = send(coach, sick());

        assertThatThrownBy(() -> decide(first, 1L, first)).isInstanceOf(DecisionOutdated.class);
        assertThatThrownBy(() -> decide(UUID.randomUUID(), 1L, first, second)).isInstanceOf(DecisionOutdated.class);
        sheet.markOnPage(staff, 1L, excused("Rapat"));
        assertThatThrownBy(() -> decide(first, 1L, first, second)).isInstanceOf(DecisionOutdated.class);
        assertThat(waiting()).hasSize(2);

        decide(first, 2L, first, second);
        assertThatThrownBy(() -> decide(second, 3L, first, second)).isInstanceOf(DecisionOutdated.class);
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatStandsAlreadyIsNotWrittenAgain() {
        var waiting = send(secretary, Mark.PRESENT);
        sheet.markOnPage(staff, 1L, Mark.PRESENT);

        decide(waiting, 2L, waiting);

        assertThat(row().markVersion()).isEqualTo(2);
        assertThat(taken()).containsExactly(waiting + " true null");
    }

    @Test
    void afterTheSessionIsFinalItIsACorrectionWithAReason() {
        meetings.makeFinal(session);
        var made = clock.instant().minus(1, ChronoUnit.DAYS);
        var late = send(secretary, Mark.PRESENT, made);

        assertThatThrownBy(() -> decide(late, 1L, late)).isInstanceOf(ReasonMissing.class);
        assertThat(waiting()).hasSize(1);
        decisions.decide(new DecideMark(delegate, late, 1L, Set.of(late), "Diterima setelah final"), staff);

        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
        var corrections = attendance.corrections(session, Reach.CITY);
        assertThat(corrections.count()).isOne();
        assertThat(Duration.between(corrections.last(), clock.instant())).isLessThan(Duration.ofMinutes(1));
        assertThat(attendance.history(row()).get(0).reason()).isEqualTo("Diterima setelah final");
    }

    @Test
    void keepingTheMarkOfAFinalSessionIsNoCorrection() {
        meetings.makeFinal(session);
        var late = send(secretary, Mark.PRESENT);

        decide(null, 1L, late);

        assertThat(attendance.corrections(session, Reach.CITY).count()).isZero();
    }

    @Test
    void whatIsToBeTakenBackGivesWayToTheMarkBefore() {
        sheet.markOnPage(secretary, 1L, Mark.PRESENT);
        meetings.makeFinal(session);
        var undo = sheet.mark(2L, Mark.NONE);
        sheet.send(secretary, undo);

        assertThat(decisions.open(session, Reach.CITY).get(0).former()).isEqualTo(AttendanceStatus.EXCUSED);
        decisions.decide(new DecideMark(delegate, undo.id(), 2L, Set.of(undo.id()), "Salah baris"), staff);

        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row().note()).isEqualTo("Dinas luar");
    }

    @Test
    void outOfReachNothingIsFound() {
        var waiting = send(secretary, Mark.PRESENT);
        var stranger = users.account(Role.FIELD_OFFICER, Reach.of("16.73.02"));

        assertThatThrownBy(
                        () -> decisions.decide(new DecideMark(delegate, waiting, 1L, Set.of(waiting), null), stranger))
                .isInstanceOf(NotFound.class);
    }

    private void decide(UUID chosen, Long baseVersion, UUID... seen) {
        decisions.decide(new DecideMark(delegate, chosen, baseVersion, Set.of(seen), null), staff);
    }

    private UUID send(SignedInUser by, Mark mark) {
        return send(by, mark, clock.instant());
    }

    private UUID send(SignedInUser by, Mark mark, Instant at) {
        var sent = sheet.mark(null, mark, at);
        sheet.send(by, sent);
        return sent.id();
    }

    private List<WaitingMark> waiting() {
        return decisions.open(session, Reach.CITY).stream()
                .flatMap(one -> one.waiting().stream())
                .toList();
    }

    private List<String> taken() {
        return db.sql(
                        "select sent_mark_id || ' ' || taken || ' ' || coalesce(version::text, 'null') from mark_decision")
                .query(String.class)
                .list();
    }

    private SheetRow row() {
        return sheet.row();
    }
}
