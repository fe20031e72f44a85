package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.privacy.PersonErasure;
import id.go.lubuklinggau.pokja.shared.KeptByAnother;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class GuestServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final GuestDetails FITRI = new GuestDetails("Fitri Contoh", "Dinas Pertanian", null);

    @Autowired
    GuestService guests;

    @Autowired
    AttendanceService attendance;

    @Autowired
    SessionService sessions;

    @Autowired
    PersonErasure erasure;

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
    UUID majapahit;
    SignedInUser staff;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        majapahit = examples.pokja(MAJAPAHIT, "Pokja Majapahit");
        session = meetings.openSession(pokja, majapahit);
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void aGuestBelongsToThePokjaThatRegisters() {
        register(UUID.randomUUID(), null, secretary);

        assertThat(list(secretary.reach()))
                .extracting(GuestRow::name, GuestRow::institution, GuestRow::pokjaId)
                .containsExactly(tuple("Fitri Contoh", "Dinas Pertanian", pokja));
        assertThat(list(Reach.of(MAJAPAHIT))).isEmpty();
        assertThat(list(Reach.CITY)).hasSize(1);
    }

    @Test
    void theOfficesGuestIsSeenByTheOffice() {
        register(UUID.randomUUID(), null, staff);

        assertThat(list(Reach.CITY)).extracting(GuestRow::pokjaId).containsOnlyNulls();
        assertThat(list(secretary.reach())).isEmpty();
    }

    @Test
    void whoWorksForSeveralPokjaSaysWhoseGuestItIs() {
        var officer = users.account(Role.FIELD_OFFICER, Reach.of("16.73.01"));

        assertThatThrownBy(() -> register(UUID.randomUUID(), null, officer)).isInstanceOf(GuestPokjaMissing.class);
        register(UUID.randomUUID(), majapahit, officer);
        assertThat(list(Reach.of(MAJAPAHIT))).hasSize(1);
    }

    @Test
    void anotherPokjaIsOutOfReach() {
        assertThatThrownBy(() -> register(UUID.randomUUID(), majapahit, secretary))
                .isInstanceOf(NotFound.class);
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));
        assertThatThrownBy(() -> register(UUID.randomUUID(), null, stranger)).isInstanceOf(NotFound.class);
        var id = register(UUID.randomUUID(), null, staff);
        assertThatThrownBy(() -> guests.find(session, id, secretary.reach())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correct(id, 0L, null, secretary)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guests.remove(session, id, null, secretary)).isInstanceOf(NotFound.class);
        assertThat(list(Reach.CITY)).hasSize(1);
    }

    @Test
    void aFormSentTwiceIsOneGuest() throws Exception {
        var id = UUID.randomUUID();
        Together.run(Collections.<Callable<UUID>>nCopies(8, () -> register(id, null, secretary)));

        assertThat(list(Reach.CITY)).hasSize(1);
    }

    @Test
    void aStaleCorrectionIsTold() {
        var id = register(UUID.randomUUID(), null, secretary);
        correct(id, 0L, null, secretary);

        assertThatThrownBy(() -> correct(id, 0L, null, secretary)).isInstanceOf(StaleEdit.class);
        assertThat(guests.find(session, id, Reach.CITY).name()).isEqualTo("Fitri Lain");
        assertThat(guests.find(session, id, Reach.CITY).version()).isEqualTo(1);
    }

    @Test
    void beforeEntryOpensNobodyIsRegistered() {
        session = meetings.announcedSession(examples.pokja("16.73.01.1003", "Pokja Lain"));

        assertThatThrownBy(() -> register(UUID.randomUUID(), null, staff)).isInstanceOf(EntryNotOpen.class);
    }

    @Test
    void afterTheSessionIsFinalStaffCorrectsWithAReason() {
        var id = register(UUID.randomUUID(), null, secretary);
        sessions.makeFinal(session);

        assertThatThrownBy(() -> register(UUID.randomUUID(), null, secretary)).isInstanceOf(EntryIsFinal.class);
        assertThatThrownBy(() -> correct(id, 0L, "Salah ketik", secretary)).isInstanceOf(EntryIsFinal.class);
        assertThatThrownBy(() -> correct(id, 0L, null, staff)).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> guests.remove(session, id, null, staff)).isInstanceOf(ReasonMissing.class);
        assertThat(attendance.corrections(session, Reach.CITY).count()).isZero();

        correct(id, 0L, "Salah ketik", staff);
        guests.remove(session, id, "Tercatat dua kali", staff);
        assertThat(attendance.corrections(session, Reach.CITY).count()).isEqualTo(2);
        assertThat(list(Reach.CITY)).isEmpty();
    }

    @Test
    void aPhoneSendsAGuestOnceHoweverOften() {
        var guest = new SentGuest(UUID.randomUUID(), null, FITRI, clock.instant());

        var first = receive(secretary, guest).get(0);
        var again = receive(secretary, guest, guest);

        assertThat(first.outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(first.known()).isFalse();
        assertThat(again).allSatisfy(receipt -> {
            assertThat(receipt.known()).isTrue();
            assertThat(receipt.receivedAt()).isEqualTo(first.receivedAt());
        });
        assertThat(list(Reach.CITY)).hasSize(1);
    }

    @Test
    void aGuestWhoWasRemovedDoesNotComeBackFromAPhone() {
        var guest = new SentGuest(UUID.randomUUID(), null, FITRI, clock.instant());
        receive(secretary, guest);
        guests.remove(session, guest.id(), null, staff);

        assertThat(receive(secretary, guest).get(0).known()).isTrue();
        assertThat(list(Reach.CITY)).isEmpty();
        assertThat(db.sql("select count(*) from guest where name is not null or institution is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aWrongClockIsCorrectedAndKept() {
        var wrong = clock.instant().minus(Duration.ofHours(7)).truncatedTo(ChronoUnit.MILLIS);
        var guest = new SentGuest(UUID.randomUUID(), null, FITRI, wrong.minusSeconds(60));

        guests.receive(
                new ReceiveGuests(session, secretary.accountId(), wrong, "Chrome di Android", List.of(guest)),
                secretary);

        assertThat(list(Reach.CITY).get(0).arrivedAt())
                .isBetween(clock.instant().minusSeconds(120), clock.instant().minusSeconds(30));
        assertThat(db.sql("select device_at from guest")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(wrong.minusSeconds(60));
    }

    @Test
    void whatCannotBeTakenSaysWhy() {
        assertThat(receive(secretary, new SentGuest(UUID.randomUUID(), majapahit, FITRI, clock.instant()))
                        .get(0)
                        .refusal())
                .isEqualTo(GuestRefusal.POKJA_GONE);
        assertThat(list(Reach.CITY)).isEmpty();
    }

    @Test
    void whoComesInAfterTheSessionIsFinalWaitsForStaff() {
        var guest = new SentGuest(UUID.randomUUID(), null, FITRI, clock.instant());
        sessions.makeFinal(session);

        var first = receive(secretary, guest).get(0);
        var again = receive(secretary, guest).get(0);

        assertThat(first.outcome()).isEqualTo(MarkOutcome.UNDECIDED);
        assertThat(first.known()).isFalse();
        assertThat(again.outcome()).isEqualTo(MarkOutcome.UNDECIDED);
        assertThat(again.known()).isTrue();
        assertThat(list(Reach.CITY)).isEmpty();
        assertThat(attendance.corrections(session, Reach.CITY).count()).isZero();
        assertThatThrownBy(() -> guests.find(session, guest.id(), Reach.CITY)).isInstanceOf(NotFound.class);
        assertThat(guests.waiting(session, Reach.CITY))
                .extracting(WaitingGuest::name, WaitingGuest::device)
                .containsExactly(tuple("Fitri Contoh", "Chrome di Android"));
        assertThat(sessions.find(session, Reach.CITY).undecided()).isOne();
    }

    @Test
    void staffTakesWhoWaitsWithAReason() {
        var id = waitingGuest();

        assertThatThrownBy(() -> guests.decide(session, id, true, null, staff)).isInstanceOf(ReasonMissing.class);
        guests.decide(session, id, true, "Ada di kertas", staff);

        assertThat(list(Reach.CITY)).extracting(GuestRow::name).containsExactly("Fitri Contoh");
        assertThat(attendance.corrections(session, Reach.CITY).count()).isOne();
        assertThat(guests.waiting(session, Reach.CITY)).isEmpty();
        assertThatThrownBy(() -> guests.decide(session, id, false, null, staff)).isInstanceOf(GuestDecided.class);
    }

    @Test
    void whoIsNotTakenLeavesNothingButTheId() {
        var id = waitingGuest();

        guests.decide(session, id, false, null, staff);

        assertThat(list(Reach.CITY)).isEmpty();
        assertThat(attendance.corrections(session, Reach.CITY).count()).isZero();
        assertThat(sessions.find(session, Reach.CITY).undecided()).isZero();
        assertThat(receive(secretary, new SentGuest(id, null, FITRI, clock.instant()))
                        .get(0)
                        .known())
                .isTrue();
        assertThat(guests.waiting(session, Reach.CITY)).isEmpty();
    }

    @Test
    void aGuestWhoseAnswerWasLostIsKnownAfterTheSessionIsFinal() {
        var guest = new SentGuest(UUID.randomUUID(), null, FITRI, clock.instant());
        receive(secretary, guest);
        sessions.makeFinal(session);

        var again = receive(secretary, guest).get(0);

        assertThat(again.outcome()).isEqualTo(MarkOutcome.APPLIED);
        assertThat(again.known()).isTrue();
        assertThat(guests.waiting(session, Reach.CITY)).isEmpty();
    }

    @Test
    void guestsOfAnotherAccountWaitForTheirOwner() {
        assertThatThrownBy(() -> guests.receive(
                        new ReceiveGuests(session, staff.accountId(), clock.instant(), "HP", List.of()), secretary))
                .isInstanceOf(KeptByAnother.class);
    }

    @Test
    void aPersonWhoIsErasedGoesFromTheGuestsAndTheirTrail() {
        var person = examples.member(pokja, "Fitri Contoh", "Ketua", Element.CADRE);
        var id = register(UUID.randomUUID(), null, secretary);
        guests.correct(
                new CorrectGuest(
                        id, session, 0L, new GuestDetails("Fitri Contoh", "Dinas Pertanian", null), person, null),
                staff);
        assertThat(guests.find(session, id, Reach.CITY).personId()).isEqualTo(person);

        erasure.erase(person, 0L, "Fitri Contoh");

        assertThat(guests.find(session, id, Reach.CITY).name()).isEqualTo("Data dihapus");
        assertThat(db.sql("select count(*) from trail t where t::text like '%Fitri%' or t::text like '%Pertanian%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherRoleCannotTieAGuestToAPerson() {
        var person = examples.member(pokja, "Fitri Contoh", "Ketua", Element.CADRE);
        var id = register(UUID.randomUUID(), null, secretary);

        guests.correct(new CorrectGuest(id, session, 0L, FITRI, person, null), secretary);

        assertThat(guests.find(session, id, Reach.CITY).personId()).isNull();
    }

    @Test
    void namesOfGuestsLeaveTheOldPaper() {
        register(UUID.randomUUID(), null, secretary);
        sessions.makeFinal(session);

        assertThat(guests.erasableBefore(MeetingExamples.DAY)).isZero();
        assertThat(guests.erasableBefore(MeetingExamples.DAY.plusDays(1))).isEqualTo(1);
        assertThat(guests.anonymiseFinalsBefore(MeetingExamples.DAY.plusDays(1), 10))
                .containsExactly(session);
        assertThat(guests.erasableBefore(MeetingExamples.DAY.plusDays(1))).isZero();
        assertThat(list(Reach.CITY)).extracting(GuestRow::name).containsExactly("Data dihapus");
        assertThat(db.sql("select before::text from trail where subject = 'guest' and kind = 'CHANGED'")
                        .query(String.class)
                        .single())
                .doesNotContain("Fitri");
    }

    @Test
    void aSessionWithGuestsStays() {
        var id = register(UUID.randomUUID(), null, secretary);

        assertThatThrownBy(() -> sessions.remove(session)).hasMessage("SessionHasGuests");
        guests.remove(session, id, null, secretary);
        sessions.remove(session);
        assertThat(db.sql("select count(*) from guest").query(Integer.class).single())
                .isZero();
    }

    private UUID waitingGuest() {
        sessions.makeFinal(session);
        var guest = new SentGuest(UUID.randomUUID(), null, FITRI, clock.instant());
        receive(secretary, guest);
        return guest.id();
    }

    private UUID register(UUID id, UUID ofPokja, SignedInUser by) {
        guests.register(new RegisterGuest(id, session, ofPokja, FITRI, null), by);
        return id;
    }

    private void correct(UUID id, Long version, String reason, SignedInUser by) {
        guests.correct(
                new CorrectGuest(id, session, version, new GuestDetails("Fitri Lain", null, null), null, reason), by);
    }

    private List<GuestReceipt> receive(SignedInUser by, SentGuest... sent) {
        return guests.receive(
                new ReceiveGuests(session, by.accountId(), clock.instant(), "Chrome di Android", List.of(sent)), by);
    }

    private List<GuestRow> list(Reach reach) {
        return guests.list(session, reach);
    }
}
