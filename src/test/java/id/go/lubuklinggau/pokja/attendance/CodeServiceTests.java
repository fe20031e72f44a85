package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.Scan.Outcome;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CodeServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    CodeService codes;

    @Autowired
    AttendanceService attendance;

    @Autowired
    DelegationService delegations;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    PokjaExamples examples;

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    TestUsers users;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID session;
    UUID delegate;
    SignedInUser staff;

    @BeforeEach
    void anOpenSession() {
        var sheet = sheets.openSheet(AIR_KUTI);
        pokja = sheet.pokja();
        session = sheet.session();
        delegate = sheet.delegate();
        staff = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void everybodyWithASeatHasACodeInTheOrderOfThePaper() {
        meetings.delegate(session, pokja, "Budi Contoh");

        var cards = codes.cards(session, Reach.CITY);

        assertThat(cards).extracting(card -> card.row().name()).containsExactly("Dewi Contoh", "Budi Contoh");
        assertThat(cards).extracting(card -> card.row().number()).containsExactly(1, 2);
        assertThat(cards)
                .extracting(card -> card.code().text())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[2-9A-HJ-NP-Z]{8}"));
    }

    @Test
    void cardsStayInReach() {
        assertThat(codes.cards(session, Reach.of(AIR_KUTI))).hasSize(1);
        assertThat(codes.cards(session, Reach.of(KAYU_ARA))).isEmpty();
    }

    @Test
    void costTheSameForOneAsForMany() {
        int one = statements.during(() -> codes.cards(session, Reach.CITY)).size();
        for (int number = 2; number <= 5; number++) {
            meetings.delegate(session, pokja, "Orang Contoh " + number);
        }

        assertThat(statements.during(() -> codes.cards(session, Reach.CITY))).hasSize(one);
    }

    @Test
    void aCodeMarksItsHolderOnce() {
        var code = code(session, delegate);

        var first = codes.mark(session, code, staff);
        var second = codes.mark(session, code, staff);

        assertThat(first.outcome()).isEqualTo(Outcome.MARKED);
        assertThat(first.row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(second.outcome()).isEqualTo(Outcome.ALREADY_MARKED);
        assertThat(second.row().markVersion()).isEqualTo(1);
    }

    @Test
    void aTypedCodeCostsFewStatements() {
        var code = code(session, delegate);

        assertThat(statements.during(() -> codes.mark(session, code, staff))).hasSizeLessThanOrEqualTo(10);
        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatSomebodySaidBeforeStands() {
        attendance.mark(
                new RecordMark(delegate, null, new Mark(AttendanceStatus.EXCUSED, null, null, "acara keluarga"), null),
                staff);

        var scan = codes.mark(session, code(session, delegate), staff);

        assertThat(scan.outcome()).isEqualTo(Outcome.ALREADY_MARKED);
        assertThat(scan.row().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void whatWasTakenBackIsMarkedAgain() {
        var code = code(session, delegate);
        codes.mark(session, code, staff);
        attendance.undo(delegate, 1L, null, staff);

        assertThat(codes.mark(session, code, staff).outcome()).isEqualTo(Outcome.MARKED);
        assertThat(attendance.row(session, delegate, Reach.CITY).markVersion()).isEqualTo(3);
    }

    @Test
    void aCodeOfAnotherSessionSaysWhichAndMarksNobody() {
        var other = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        var seated = meetings.delegate(other, pokja, "Eka Contoh");

        var scan = codes.mark(session, code(other, seated), staff);

        assertThat(scan.outcome()).isEqualTo(Outcome.OTHER_SESSION);
        assertThat(scan.session().id()).isEqualTo(other);
        assertThat(attendance.row(other, seated, Reach.CITY).status()).isNull();
    }

    @Test
    void aCodeThatIsMadeUpIsUnknown() {
        assertThat(codes.mark(session, madeUp(), staff).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theCardOfSomebodyTakenOffTheListIsVoid() {
        var code = code(session, delegate);
        delegations.withdraw(delegate, Reach.CITY);

        assertThat(codes.mark(session, code, staff).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void beyondReachItIsUnknownAndTheSessionNotFound() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        var both = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja, kayuAra);
        var seated = meetings.delegate(both, pokja, "Eka Contoh");
        var officer = users.account(Role.FIELD_OFFICER, Reach.of(KAYU_ARA));

        assertThat(codes.mark(both, code(both, seated), officer).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThatThrownBy(() -> codes.mark(session, code(session, delegate), officer))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAnOpenSessionIsMarked() {
        var planned = meetings.announcedSession(examples.pokja(KAYU_ARA, "Pokja Kayu Ara"));
        var code = code(session, delegate);
        meetings.makeFinal(session);

        assertThatThrownBy(() -> codes.mark(session, code, staff)).isInstanceOf(EntryIsFinal.class);
        assertThat(codes.mark(planned, madeUp(), staff).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** Two doors, one card. */
    @Test
    void ofManyAtOnceOneMarks() throws Exception {
        var code = code(session, delegate);
        Callable<Outcome> scan = () -> codes.mark(session, code, staff).outcome();

        var outcomes = Together.run(Collections.nCopies(8, scan));

        assertThat(outcomes).containsOnlyOnce(Outcome.MARKED).contains(Outcome.ALREADY_MARKED);
        assertThat(attendance.row(session, delegate, Reach.CITY).markVersion()).isEqualTo(1);
    }

    @Test
    void theTrailDoesNotTellTheCode() {
        var code = code(session, delegate).text();

        assertThat(owner.sql("select before || after from trail where subject = 'delegate'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(values -> values.contains(code));
    }

    private DelegateCode code(UUID sessionId, UUID delegateId) {
        return codes.cards(sessionId, Reach.CITY).stream()
                .filter(card -> card.row().delegateId().equals(delegateId))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Of this alphabet, and in no row. */
    private static DelegateCode madeUp() {
        return new DelegateCode("22222222");
    }
}
