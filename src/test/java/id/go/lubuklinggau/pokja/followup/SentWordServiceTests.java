package id.go.lubuklinggau.pokja.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.SentWordService.Receipts;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.KeptByAnother;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What phones send late, twice or in the wrong order about problems. */
@DatabaseTest
class SentWordServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2022, 6, 20);

    @Autowired
    SentWordService words;

    @Autowired
    ProblemService problems;

    @Autowired
    FollowupExamples examples;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID pokja;
    UUID session;
    UUID waste;
    SignedInUser secretary;
    Instant now;

    @BeforeEach
    void aProblemComesBack() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        waste = examples.problem(pokja, meetings.openSession(pokja), "Sampah di sungai", secretary);
        session = meetings.openSessionAlone(NEXT_YEAR, pokja);
        now = Instant.now();
    }

    @Test
    void aProblemIsRecordedOnceAndPutToWhoeverAnswersForItsCategory() {
        var agency = speakers.agency("Dinas Lingkungan Hidup", "DLH", null);
        examples.answerable("Sampah", agency);
        var sent = problem("TPS penuh");

        var first = send(secretary, sent, sent).problems();
        var again = send(secretary, sent).problems();

        assertThat(first).extracting(WordReceipt::outcome).containsOnly(WordOutcome.APPLIED);
        assertThat(again).singleElement().satisfies(receipt -> {
            assertThat(receipt.known()).isTrue();
            assertThat(receipt.receivedAt()).isEqualTo(first.get(0).receivedAt());
        });
        assertThat(found()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo(sent.id());
            assertThat(problem.statement()).isEqualTo("TPS penuh");
            assertThat(problem.level()).isEqualTo(Level.MEDIUM);
            assertThat(problem.foundOn()).isEqualTo(NEXT_YEAR);
            assertThat(problem.agencyList()).containsExactly(agency);
        });
    }

    @Test
    void whatWasTakenAwaySinceDoesNotComeBack() {
        var sent = problem("Keliru");
        send(secretary, sent);
        problems.remove(sent.id(), secretary.reach());

        assertThat(send(secretary, sent).problems())
                .extracting(WordReceipt::known)
                .containsExactly(true);
        assertThat(found()).isEmpty();
    }

    @Test
    void whatAPageHasRecordedIsKnown() {
        assertThat(send(secretary, new SentProblem(waste, pokja, examples.category("Sampah"), "Lain", Level.LOW, now))
                        .problems())
                .extracting(WordReceipt::known)
                .containsExactly(true);
        assertThat(problems.find(waste, secretary).statement()).isEqualTo("Sampah di sungai");
    }

    @Test
    void theLatestTapCountsHoweverTheyArrive() {
        var first = verdict(waste, Verdict.SAME, now.minusSeconds(90));
        var last = verdict(waste, Verdict.SOLVED, now.minusSeconds(30));
        var between = verdict(waste, Verdict.BETTER, now.minusSeconds(60));

        assertThat(send(secretary, last, first).verdicts())
                .extracting(WordReceipt::outcome)
                .containsExactly(WordOutcome.APPLIED, WordOutcome.APPLIED);
        assertThat(send(secretary, between).verdicts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(WordOutcome.SUPERSEDED);
            assertThat(receipt.standing()).isEqualTo(Verdict.SOLVED);
        });

        assertThat(problems.find(waste, secretary).solvedOn()).isEqualTo(NEXT_YEAR);
        assertThat(problems.reviews(waste)).extracting(ReviewRow::verdict).containsExactly(Verdict.SOLVED);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void whatIsSentAgainAfterSomethingLaterChangesNothing() {
        var first = verdict(waste, Verdict.SOLVED, now.minusSeconds(60));
        send(secretary, first);
        problems.review(UUID.randomUUID(), waste, session, Verdict.SAME, secretary);

        assertThat(send(secretary, first).verdicts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.known()).isTrue();
            assertThat(receipt.outcome()).isEqualTo(WordOutcome.APPLIED);
            assertThat(receipt.standing()).isEqualTo(Verdict.SAME);
        });
        assertThat(problems.find(waste, secretary).isOpen()).isTrue();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aPhoneWhoseClockIsWrongSaysWhenItTapped() {
        problems.review(UUID.randomUUID(), waste, session, Verdict.SAME, secretary);
        var hoursAgo = Instant.now().minus(Duration.ofHours(5));
        var command = new ReceiveWords(
                session,
                secretary.accountId(),
                hoursAgo,
                List.of(),
                List.of(verdict(waste, Verdict.BETTER, hoursAgo.minusMillis(1))));

        assertThat(words.receive(command, secretary).verdicts())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.outcome()).isIn(WordOutcome.APPLIED, WordOutcome.SUPERSEDED));
        var saidAt = db.sql("select max(said_at) from sent_word")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        assertThat(saidAt).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
    }

    @Test
    void eachIsRefusedForItsReason() {
        var other = groups.pokja(MAJAPAHIT, "Pokja Melati");
        var foundHere = examples.problem(pokja, session, "Baru di sini", secretary);
        var foreign = examples.problem(other, null, "Di Majapahit", users.account(Role.STAFF, Reach.CITY));
        var solved =
                examples.problem(pokja, meetings.openSessionAlone(NEXT_YEAR.minusDays(2), pokja), "Jalan", secretary);
        problems.review(
                UUID.randomUUID(),
                solved,
                meetings.openSessionAlone(NEXT_YEAR.minusDays(1), pokja),
                Verdict.SOLVED,
                secretary);
        var sampah = examples.category("Sampah");

        var receipts = words.receive(
                new ReceiveWords(
                        session,
                        secretary.accountId(),
                        Instant.now(),
                        List.of(
                                new SentProblem(UUID.randomUUID(), other, sampah, "Lain", Level.LOW, now),
                                new SentProblem(UUID.randomUUID(), pokja, UUID.randomUUID(), "Lain", Level.LOW, now),
                                problem("Diterima")),
                        List.of(
                                verdict(UUID.randomUUID(), Verdict.SAME, now),
                                verdict(foreign, Verdict.SAME, now),
                                verdict(foundHere, Verdict.SAME, now),
                                verdict(solved, Verdict.SAME, now),
                                verdict(waste, Verdict.SAME, now))),
                secretary);

        assertThat(receipts.problems())
                .extracting(WordReceipt::refusal)
                .containsExactly(WordRefusal.POKJA_GONE, WordRefusal.CATEGORY_GONE, null);
        assertThat(receipts.verdicts())
                .extracting(WordReceipt::refusal)
                .containsExactly(
                        WordRefusal.PROBLEM_GONE,
                        WordRefusal.PROBLEM_GONE,
                        WordRefusal.FOUND_HERE,
                        WordRefusal.SOLVED_BEFORE,
                        null);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void aSessionThatHasNotBegunTakesNothingAndOneThatIsFinalDoes() {
        var ahead = meetings.openSessionAlone(LocalDate.now().plusDays(30), pokja);
        var draft = meetings.sessionOn(NEXT_YEAR.plusDays(1), pokja);
        var early = problem("Terlalu awal");
        for (var notYet : List.of(ahead, draft)) {
            session = notYet;
            assertThat(send(secretary, early).problems())
                    .extracting(WordReceipt::refusal)
                    .containsExactly(WordRefusal.SESSION_NOT_YET);
            assertThat(send(secretary, verdict(waste, Verdict.SAME, now)).verdicts())
                    .extracting(WordReceipt::refusal)
                    .containsExactly(WordRefusal.SESSION_NOT_YET);
        }
        session = meetings.openSessionAlone(NEXT_YEAR.plusDays(2), pokja);
        assertThat(send(secretary, early).problems())
                .as("sent once more")
                .extracting(WordReceipt::outcome)
                .containsExactly(WordOutcome.APPLIED);
        meetings.makeFinal(session);
        assertThat(send(secretary, verdict(waste, Verdict.BETTER, now)).verdicts())
                .extracting(WordReceipt::outcome)
                .containsExactly(WordOutcome.APPLIED);
    }

    @Test
    void twoTabsAtOnceRecordOnce() throws Exception {
        var sent = problem("Sekali saja");
        var said = verdict(waste, Verdict.BETTER, now);
        Callable<Receipts> tab = () -> words.receive(command(secretary, List.of(sent), List.of(said)), secretary);
        Together.run(List.of(tab, tab));

        assertThat(found()).hasSize(1);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void isForItsOwnerAndInReach() {
        var another = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        assertThatThrownBy(() -> words.receive(command(another, List.of(problem("Lain")), List.of()), secretary))
                .isInstanceOf(KeptByAnother.class);
        var stranger = users.account(Role.SECRETARY, Reach.of(MAJAPAHIT));
        assertThatThrownBy(() -> send(stranger, problem("Lain"))).isInstanceOf(NotFound.class);
        assertThat(kept()).isZero();
    }

    private SentProblem problem(String statement) {
        return new SentProblem(
                UUID.randomUUID(), pokja, examples.category("Sampah"), statement, Level.MEDIUM, Instant.now());
    }

    private static SentVerdict verdict(UUID problem, Verdict verdict, Instant at) {
        return new SentVerdict(UUID.randomUUID(), problem, verdict, at);
    }

    private Receipts send(SignedInUser by, SentProblem... sent) {
        return words.receive(command(by, List.of(sent), List.of()), by);
    }

    private Receipts send(SignedInUser by, SentVerdict... sent) {
        return words.receive(command(by, List.of(), List.of(sent)), by);
    }

    private ReceiveWords command(SignedInUser owner, List<SentProblem> problems, List<SentVerdict> verdicts) {
        return new ReceiveWords(session, owner.accountId(), Instant.now(), problems, verdicts);
    }

    private List<ProblemRow> found() {
        return problems.list(
                        new ProblemFilter(null, null, pokja, null, null, null, session), secretary, Pageable.ofSize(50))
                .getContent();
    }

    private int kept() {
        return db.sql("select count(*) from sent_word").query(Integer.class).single();
    }
}
