package id.go.lubuklinggau.pokja.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ActionServiceTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    ActionService actions;

    @Autowired
    ProblemService problems;

    @Autowired
    FollowupExamples examples;

    @Autowired
    PokjaExamples groups;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    TestUsers users;

    @Autowired
    JdbcClient db;

    UUID waste;
    UUID environment;
    UUID works;
    SignedInUser secretary;
    SignedInUser staff;
    SignedInUser agency;

    @BeforeEach
    void aProblemThatAnAgencyIsAsked() {
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        staff = users.account(Role.STAFF, Reach.CITY);
        environment = speakers.agency("Dinas Lingkungan Hidup");
        works = speakers.agency("Dinas Pekerjaan Umum");
        agency = users.ofAgency(environment);
        waste = examples.problem(
                groups.pokja(AIR_KUTI, "Pokja Mawar"), null, "Sampah di sungai", secretary, environment);
    }

    @Test
    void anAgencyAnswersAndThePokjaHasTheLastWord() {
        var action = examples.action(waste, environment, "Bangun TPS", null, secretary);
        examples.step(action, ActionState.ACCEPTED, "Masuk rencana", today().plusDays(60), agency);
        examples.step(action, ActionState.DELAYED, null, today().plusDays(90), agency);
        examples.step(action, ActionState.DONE, "TPS berdiri", null, staff);
        assertThat(turns(staff)).containsExactly(0L, 0L, 0L, 1L, 0L);

        actions.say(UUID.randomUUID(), action, false, "Belum ada gerobak", secretary);
        actions.say(UUID.randomUUID(), action, true, null, secretary);

        var row = actions.find(action, agency);
        assertThat(row.state()).isEqualTo(ActionState.DONE);
        assertThat(row.dueOn()).isEqualTo(today().plusDays(90));
        assertThat(row.answer()).isEqualTo("TPS berdiri");
        assertThat(row.felt()).isTrue();
        assertThat(actions.steps(action))
                .extracting(StepRow::state)
                .containsExactly(ActionState.PROPOSED, ActionState.ACCEPTED, ActionState.DELAYED, ActionState.DONE);
        assertThat(actions.steps(action).get(1).byName()).isEqualTo(agency.getDisplayName());
        assertThat(actions.words(action)).extracting(WordRow::felt).containsExactly(false, true);
        assertThat(turns(staff)).containsExactly(0L, 0L, 0L, 0L, 1L);
    }

    @Test
    void nobodySpeaksForThePokja() {
        var action = examples.action(waste, environment, "Bangun TPS", null, secretary);
        assertThatThrownBy(() -> actions.say(UUID.randomUUID(), action, true, null, secretary))
                .isInstanceOf(ActionNotDone.class);
        examples.step(action, ActionState.DONE, null, null, agency);

        for (var other : List.of(staff, agency, users.account(Role.FIELD_OFFICER, Reach.of("16.73.01")))) {
            assertThatThrownBy(() -> actions.say(UUID.randomUUID(), action, true, null, other))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anAgencyHasWhatItIsAskedAndNothingElse() {
        var own = examples.action(waste, environment, "Bangun TPS", null, secretary);
        var foreign = examples.action(waste, works, "Perbaiki saluran", null, secretary);
        var unasked = examples.problem(groups.pokja("16.73.02.1001", "Pokja Melati"), null, "Jamban", staff);

        assertThat(actions.list(new ActionFilter(null, null, null, null, null), agency, Pageable.ofSize(20)))
                .extracting(ActionRow::id)
                .containsExactly(own);
        assertThat(problems.list(
                        new ProblemFilter(null, null, null, null, null, null, null), agency, Pageable.ofSize(20)))
                .extracting(ProblemRow::id)
                .containsExactly(waste);
        assertThatThrownBy(() -> actions.find(foreign, agency)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> problems.find(unasked, agency)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> examples.step(foreign, ActionState.ACCEPTED, null, null, agency))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> examples.action(unasked, environment, "Lain", null, agency))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnAgencyPlansItHasAccepted() {
        var action = examples.action(waste, works, "Gerobak sampah", null, agency);

        var row = actions.find(action, agency);
        assertThat(row.agencyId()).isEqualTo(environment);
        assertThat(row.state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void whoeverIsToActIsAskedToo() {
        examples.action(waste, works, "Perbaiki saluran", null, secretary);

        assertThat(problems.find(waste, secretary).agencyList()).containsExactlyInAnyOrder(environment, works);
    }

    @Test
    void whatIsSentTwiceCountsOnce() {
        var id = UUID.randomUUID();
        actions.plan(id, waste, environment, FollowupExamples.actionPlan("Bangun TPS", null), secretary);
        actions.plan(id, waste, environment, FollowupExamples.actionPlan("Lain", null), secretary);
        var step = UUID.randomUUID();
        var accepted = new ActionStep(ActionState.ACCEPTED, null, null);
        actions.step(step, id, 0L, accepted, agency);
        actions.step(step, id, 0L, accepted, agency);

        assertThat(actions.find(id, agency).task()).isEqualTo("Bangun TPS");
        assertThat(actions.steps(id)).hasSize(2);
    }

    @Test
    void whatIsOverdueIsFound() {
        var late = examples.action(waste, environment, "Bangun TPS", today().minusDays(12), secretary);
        examples.action(waste, environment, "Gerobak sampah", today(), secretary);
        var done = examples.action(waste, environment, "Papan larangan", today().minusDays(1), secretary);
        examples.step(done, ActionState.DONE, null, null, agency);

        assertThat(actions.list(
                        new ActionFilter(ActionTurn.OVERDUE, null, null, null, null), staff, Pageable.ofSize(20)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(late);
                    assertThat(row.overdueBy(today())).isEqualTo(12);
                });
        assertThat(turns(staff)).containsExactly(2L, 0L, 1L, 1L, 0L);
    }

    @Test
    void whatIsAnsweredStays() {
        var answered = examples.action(waste, environment, "Bangun TPS", null, secretary);
        examples.step(answered, ActionState.REJECTED, "Tidak ada lahan", null, agency);
        var mistake = examples.action(waste, environment, "Keliru", null, secretary);

        assertThatThrownBy(() -> actions.remove(answered, secretary)).isInstanceOf(ActionHasHistory.class);
        actions.remove(mistake, secretary);
        assertThatThrownBy(() -> problems.remove(waste, secretary.reach())).isInstanceOf(ProblemHasHistory.class);
        assertThatThrownBy(
                        () -> db.sql("update action_step set answer = 'Lain'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from action_word").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<Long> turns(SignedInUser by) {
        var counts = actions.counts(by);
        return List.of(counts.waiting(), counts.running(), counts.overdue(), counts.unconfirmed(), counts.ended());
    }

    private LocalDate today() {
        return actions.today();
    }
}
