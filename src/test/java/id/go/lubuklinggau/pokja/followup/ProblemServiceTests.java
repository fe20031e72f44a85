package id.go.lubuklinggau.pokja.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@DatabaseTest
class ProblemServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2022, 6, 20);

    @Autowired
    ProblemService problems;

    @Autowired
    ActionService actions;

    @Autowired
    FollowupExamples examples;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SessionService sessions;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    TestUsers users;

    UUID pokja;
    UUID first;
    SignedInUser secretary;

    @BeforeEach
    void firstMeeting() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        first = meetings.openSession(pokja);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void whatWasOpenComesBackAtTheNextMeetingUntilItIsSolved() {
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary);
        var toilets = examples.problem(pokja, first, "Jamban kurang", secretary);
        assertThat(returning(first)).isEmpty();

        var second = meetings.openSessionAlone(NEXT_YEAR, pokja);
        assertThat(returning(second)).extracting(ReturningProblem::id).containsExactlyInAnyOrder(waste, toilets);

        say(waste, second, Verdict.BETTER);
        say(toilets, second, Verdict.SOLVED);
        assertThat(returning(second))
                .extracting(ReturningProblem::verdict)
                .containsExactlyInAnyOrder(Verdict.BETTER, Verdict.SOLVED);
        assertThat(problems.find(toilets, secretary).solvedOn()).isEqualTo(NEXT_YEAR);

        var third = meetings.openSessionAlone(NEXT_YEAR.plusYears(1), pokja);
        assertThat(returning(third)).singleElement().satisfies(back -> {
            assertThat(back.id()).isEqualTo(waste);
            assertThat(back.verdict()).isNull();
            assertThat(back.before()).isEqualTo(Verdict.BETTER);
        });
    }

    @Test
    void theLastWordOfAMeetingCounts() {
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary);
        var second = meetings.openSessionAlone(NEXT_YEAR, pokja);

        say(waste, second, Verdict.SOLVED);
        say(waste, second, Verdict.SAME);

        assertThat(problems.find(waste, secretary).isOpen()).isTrue();
        assertThat(problems.reviews(waste)).extracting(ReviewRow::verdict).containsExactly(Verdict.SAME);
    }

    @Test
    void aMeetingLooksBackOnWhatWasBeforeIt() {
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary);

        assertThatThrownBy(() -> say(waste, first, Verdict.SOLVED)).isInstanceOf(ReviewedBeforeFound.class);
    }

    @Test
    void onlyWhoIsInvitedSpeaks() {
        var other = groups.pokja(MAJAPAHIT, "Pokja Melati");
        var elsewhere = meetings.openSessionAlone(NEXT_YEAR, other);
        var staff = users.account(Role.STAFF, Reach.CITY);
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary);

        assertThatThrownBy(() -> examples.problem(pokja, elsewhere, "Lain", staff))
                .isInstanceOf(PokjaNotInvited.class);
        assertThatThrownBy(() -> problems.review(UUID.randomUUID(), waste, elsewhere, Verdict.SAME, staff))
                .isInstanceOf(PokjaNotInvited.class);
        assertThatThrownBy(() -> examples.problem(pokja, elsewhere, "Lain", secretary))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodySpeaksInASessionThatIsNotOpenOrStillToCome() {
        assertThatThrownBy(() -> examples.problem(pokja, meetings.sessionOn(NEXT_YEAR, pokja), "Lain", secretary))
                .isInstanceOf(SessionNotYet.class);
        var ahead = meetings.openSessionAlone(LocalDate.now().plusDays(30), pokja);
        assertThatThrownBy(() -> examples.problem(pokja, ahead, "Lain", secretary))
                .isInstanceOf(SessionNotYet.class);
    }

    @Test
    void whatHasAHistoryStays() {
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary);
        var mistake = examples.problem(pokja, null, "Keliru", secretary);
        say(waste, meetings.openSessionAlone(NEXT_YEAR, pokja), Verdict.SAME);

        assertThatThrownBy(() -> problems.remove(waste, secretary.reach())).isInstanceOf(ProblemHasHistory.class);
        problems.remove(mistake, secretary.reach());

        assertThat(problems.list(
                        new ProblemFilter(null, null, pokja, null, null, null, null), secretary, Pageable.ofSize(20)))
                .extracting(ProblemRow::id)
                .containsExactly(waste);
    }

    @Test
    void theMostUrgentComesFirst() {
        var low = record(Priority.of(Level.LOW));
        var marked = record(new Priority(null, 5, 4, 4));
        var high = record(Priority.of(Level.HIGH));
        var medium = record(Priority.of(Level.MEDIUM));

        assertThat(problems.list(
                        new ProblemFilter(null, null, pokja, null, null, null, null), secretary, Pageable.ofSize(20)))
                .extracting(ProblemRow::id)
                .containsExactly(high, marked, medium, low);
    }

    @Test
    void listsWhatIsAskedFor() {
        var agency = speakers.agency("Dinas Lingkungan Hidup");
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary, agency);
        var other = groups.pokja("16.73.02.1001", "Pokja Melati");
        var staff = users.account(Role.STAFF, Reach.CITY);
        examples.problem(other, null, "Sampah di pasar", staff);

        assertThat(list(new ProblemFilter(ProblemState.OPEN, null, null, null, null, agency, null), staff))
                .containsExactly(waste);
        assertThat(list(new ProblemFilter(null, "16.73.01", null, null, null, null, null), staff))
                .containsExactly(waste);
        assertThat(list(new ProblemFilter(null, null, null, Aim.ENVIRONMENT, null, null, null), staff))
                .hasSize(2);
        assertThat(list(new ProblemFilter(null, null, null, Aim.DATA, null, null, null), staff))
                .isEmpty();
        assertThat(list(new ProblemFilter(ProblemState.SOLVED, null, null, null, null, null, null), staff))
                .isEmpty();
        assertThat(list(new ProblemFilter(null, null, null, null, examples.category("Drainase"), null, null), staff))
                .isEmpty();
        assertThat(list(new ProblemFilter(null, null, null, null, null, null, first), staff))
                .containsExactly(waste);
        assertThat(list(new ProblemFilter(null, null, null, null, null, null, null), secretary))
                .containsExactly(waste);
    }

    @Test
    void thoseWhoSpeakSeeWhatIsPutToThem() {
        var agency = speakers.agency("Dinas Lingkungan Hidup");
        speakers.speaks(speakers.speaker(agency, "Budi Contoh"), first, SpeakerRole.SPEAKER, "Sampah");
        var waste = examples.problem(pokja, first, "Sampah di sungai", secretary, agency);
        examples.problem(pokja, first, "Jamban kurang", secretary);
        var session = sessions.find(first, Reach.CITY);

        assertThat(problems.speaking(session, Reach.CITY))
                .containsExactly(new SpeakingAgency(agency, "Dinas Lingkungan Hidup", 1));
        assertThat(problems.putTo(agency, session, Reach.CITY))
                .extracting(ProblemRow::id)
                .containsExactly(waste);
        assertThat(problems.counts(session, Reach.CITY)).singleElement().satisfies(counts -> {
            assertThat(counts.found()).isEqualTo(2);
            assertThat(counts.returning()).isZero();
        });
    }

    private List<UUID> list(ProblemFilter filter, SignedInUser by) {
        return problems.list(filter, by, Pageable.ofSize(20))
                .map(ProblemRow::id)
                .getContent();
    }

    private UUID record(Priority priority) {
        var id = UUID.randomUUID();
        problems.record(id, pokja, null, examples.plan("Masalah " + id, priority), secretary);
        return id;
    }

    private List<ReturningProblem> returning(UUID session) {
        return problems.returning(sessions.find(session, Reach.CITY), pokja, Reach.CITY);
    }

    private void say(UUID problem, UUID session, Verdict verdict) {
        problems.review(UUID.randomUUID(), problem, session, verdict, secretary);
    }
}
