package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EntryHoursTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final EntryTimes TIMES = new EntryTimes(LocalTime.of(7, 0), LocalTime.of(14, 0));
    private static final GuestDetails FITRI = new GuestDetails("Fitri Contoh", null, null);

    @Autowired
    AttendanceService attendance;

    @Autowired
    SentMarkService sentMarks;

    @Autowired
    GuestService guests;

    @Autowired
    SessionService sessions;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    PokjaExamples examples;

    @Autowired
    TestUsers users;

    @Autowired
    Clock clock;

    UUID pokja;
    LocalDate today;
    SignedInUser staff;
    SignedInUser secretary;

    @BeforeEach
    void aPokja() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        today = LocalDate.now(clock.withZone(Dates.ZONE));
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void openTheSessionWithItsMeeting() {
        var session = meetings.sessionWithin(TIMES, today, pokja);

        assertThat(sessions.find(session, Reach.CITY).state()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void beforeThemOnlyStaffMarksOnAPage() {
        var session = meetings.sessionWithin(TIMES, today.plusDays(1), pokja);
        var delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        var present = new RecordMark(delegate, null, Mark.PRESENT, null);

        assertThatThrownBy(() -> attendance.mark(present, secretary)).isInstanceOf(EntryNotYet.class);
        assertThatThrownBy(() -> attendance.markRestPresent(session, secretary)).isInstanceOf(EntryNotYet.class);
        attendance.mark(present, staff);
        assertThatThrownBy(() -> attendance.undo(delegate, 1L, null, secretary)).isInstanceOf(EntryNotYet.class);
        assertThat(attendance.row(session, delegate, Reach.CITY).markVersion()).isEqualTo(1);
    }

    @Test
    void afterThemOnlyStaffMarksOnAPage() {
        var session = meetings.sessionWithin(TIMES, today.minusDays(1), pokja);
        var delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        var present = new RecordMark(delegate, null, Mark.PRESENT, null);

        assertThatThrownBy(() -> attendance.mark(present, secretary)).isInstanceOf(EntryOver.class);
        assertThatThrownBy(() -> attendance.markRestPresent(session, secretary)).isInstanceOf(EntryOver.class);
        assertThat(attendance.markRestPresent(session, staff)).isEqualTo(1);
    }

    @Test
    void forAPhoneTheTapCountsAndNotTheArrival() {
        var yesterday = today.minusDays(1);
        var session = meetings.sessionWithin(TIMES, yesterday, pokja);
        var early = meetings.delegate(session, pokja, "Ani Contoh");
        var inTime = meetings.delegate(session, pokja, "Budi Contoh");
        var late = meetings.delegate(session, pokja, "Citra Contoh");

        var receipts = send(
                session,
                secretary,
                sent(early, at(yesterday, 6)),
                sent(inTime, at(yesterday, 9)),
                sent(late, at(yesterday, 15)));

        assertThat(receipts)
                .extracting(MarkReceipt::outcome)
                .containsExactly(MarkOutcome.REFUSED, MarkOutcome.APPLIED, MarkOutcome.UNDECIDED);
        assertThat(receipts.get(0).refusal()).isEqualTo(MarkRefusal.ENTRY_NOT_OPEN);
        assertThat(attendance.row(session, late, Reach.CITY).status()).isNull();
    }

    @Test
    void bindNoPhoneOfStaff() {
        var yesterday = today.minusDays(1);
        var session = meetings.sessionWithin(TIMES, yesterday, pokja);
        var early = meetings.delegate(session, pokja, "Ani Contoh");
        var late = meetings.delegate(session, pokja, "Citra Contoh");

        assertThat(send(session, staff, sent(early, at(yesterday, 6)), sent(late, at(yesterday, 15))))
                .extracting(MarkReceipt::outcome)
                .containsOnly(MarkOutcome.APPLIED);
    }

    @Test
    void bindGuestsAsTheyBindMarks() {
        var coming = meetings.sessionWithin(TIMES, today.plusDays(1), pokja);
        var past = meetings.sessionWithin(TIMES, today.minusDays(1), pokja);
        var id = UUID.randomUUID();
        guests.register(new RegisterGuest(id, past, pokja, FITRI, null), staff);

        assertThatThrownBy(() -> register(coming, secretary)).isInstanceOf(EntryNotYet.class);
        assertThatThrownBy(() -> register(past, secretary)).isInstanceOf(EntryOver.class);
        assertThatThrownBy(() -> guests.correct(new CorrectGuest(id, past, 0L, FITRI, null, null), secretary))
                .isInstanceOf(EntryOver.class);
        assertThatThrownBy(() -> guests.remove(past, id, null, secretary)).isInstanceOf(EntryOver.class);
        register(coming, staff);
        assertThat(guests.list(coming, Reach.CITY)).hasSize(1);
        assertThat(guests.list(past, Reach.CITY)).hasSize(1);
    }

    @Test
    void forAGuestOfAPhoneTheMomentCountsToo() {
        var yesterday = today.minusDays(1);
        var session = meetings.sessionWithin(TIMES, yesterday, pokja);

        assertThat(receive(session, secretary, at(yesterday, 6), at(yesterday, 9), at(yesterday, 15)))
                .extracting(GuestReceipt::outcome, GuestReceipt::refusal)
                .containsExactly(
                        tuple(MarkOutcome.REFUSED, GuestRefusal.ENTRY_NOT_OPEN),
                        tuple(MarkOutcome.APPLIED, null),
                        tuple(MarkOutcome.UNDECIDED, null));
        assertThat(guests.list(session, Reach.CITY)).hasSize(1);
        assertThat(guests.waiting(session, Reach.CITY)).hasSize(1);
        assertThat(receive(session, staff, at(yesterday, 6), at(yesterday, 15)))
                .extracting(GuestReceipt::refusal)
                .containsOnlyNulls();
    }

    private void register(UUID session, SignedInUser by) {
        guests.register(new RegisterGuest(UUID.randomUUID(), session, pokja, FITRI, null), by);
    }

    private List<GuestReceipt> receive(UUID session, SignedInUser by, Instant... moments) {
        var sent = Stream.of(moments)
                .map(moment -> new SentGuest(UUID.randomUUID(), pokja, FITRI, moment))
                .toList();
        return guests.receive(
                new ReceiveGuests(session, by.accountId(), clock.instant(), "Chrome di Android", sent), by);
    }

    private List<MarkReceipt> send(UUID session, SignedInUser by, SentMark... marks) {
        return sentMarks.receive(
                new ReceiveMarks(session, by.accountId(), clock.instant(), "Chrome di Android", List.of(marks)), by);
    }

    private static SentMark sent(UUID delegate, Instant at) {
        return new SentMark(UUID.randomUUID(), delegate, null, Mark.PRESENT, at);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Dates.ZONE).toInstant();
    }
}
