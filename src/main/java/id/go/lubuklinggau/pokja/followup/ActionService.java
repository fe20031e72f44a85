package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about problems: planned by the Pokja, the office or the agency, carried out by the agency, judged by the Pokja. */
@Service
@Transactional
public class ActionService {

    private final ActionRepository actions;
    private final ActionQueries queries;
    private final ProblemQueries problems;
    private final Clock clock;

    ActionService(ActionRepository actions, ActionQueries queries, ProblemQueries problems, Clock clock) {
        this.actions = actions;
        this.queries = queries;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * Plans an action; one that already has this id is left as it is (a double submit). What an agency plans itself it has
     * accepted.
     *
     * @throws NotFound if the problem is out of reach, or not put to the agency that plans
     * @throws AgencyNotAsked if there is no such agency
     * @throws ProblemIsSolved if there is nothing to be done any more
     */
    public void plan(UUID id, UUID problemId, UUID agencyId, ActionPlan plan, SignedInUser by) {
        var asker = Asker.of(by);
        var problem = problems.place(problemId, asker).orElseThrow(() -> new NotFound("problem", problemId));
        if (actions.existsById(id)) {
            return;
        }
        if (problem.solved()) {
            throw new ProblemIsSolved();
        }
        var agency = asker.agencyId() == null ? agencyId : asker.agencyId();
        if (asker.agencyId() == null && !problems.askAlso(problemId, problem.kelurahanCode(), agency, today())) {
            throw new AgencyNotAsked();
        }
        var state = asker.agencyId() == null ? ActionState.PROPOSED : ActionState.ACCEPTED;
        actions.saveAndFlush(new Action(id, problemId, problem.kelurahanCode(), agency, plan, state, today()));
        queries.addStep(
                UUID.randomUUID(),
                id,
                problem.kelurahanCode(),
                new ActionStep(state, null, plan.dueOn()),
                today(),
                by.accountId());
    }

    /**
     * @throws NotFound if there is none with this id in reach
     * @throws id.go.lubuklinggau.pokja.shared.StaleEdit if it has changed since that version
     */
    public void change(UUID id, Long version, ActionPlan plan, SignedInUser by) {
        locked(id, by).change(version, plan);
    }

    /**
     * Takes away what was proposed by mistake.
     *
     * @throws NotFound if there is none with this id in reach
     * @throws ActionHasHistory if the agency has answered, or there are photos
     */
    public void remove(UUID id, SignedInUser by) {
        var action = locked(id, by);
        if (!action.isProposed() || queries.hasHistory(id)) {
            throw new ActionHasHistory();
        }
        actions.delete(action);
    }

    /**
     * The next step, by the agency or by staff for it; one that already has this id is left as it is.
     *
     * @throws StateNotNext if it does not go forward
     */
    public void step(UUID stepId, UUID id, Long version, ActionStep step, SignedInUser by) {
        var action = locked(id, by);
        if (queries.hasStep(stepId)) {
            return;
        }
        action.step(version, step, today());
        actions.saveAndFlush(action);
        queries.addStep(stepId, id, action.kelurahanCode(), step.promising(), today(), by.accountId());
    }

    /**
     * What the Pokja says of what is done; a word that already has this id is left as it is.
     *
     * @param by the secretary of the Pokja: nobody else speaks for it
     * @throws ActionNotDone unless it is
     */
    public void say(UUID wordId, UUID id, boolean felt, String note, SignedInUser by) {
        if (!by.isSecretary()) {
            throw new IllegalArgumentException("only the Pokja speaks for itself");
        }
        var action = locked(id, by);
        action.requireDone();
        if (!queries.hasWord(wordId)) {
            queries.addWord(wordId, id, action.kelurahanCode(), felt, note, today(), by.accountId());
        }
    }

    /** @throws NotFound if there is none with this id in reach */
    @Transactional(readOnly = true)
    public ActionRow find(UUID id, SignedInUser by) {
        return queries.find(id, Asker.of(by)).orElseThrow(() -> new NotFound("action", id));
    }

    /** What has not ended first, and the oldest first. */
    @Transactional(readOnly = true)
    public Page<ActionRow> list(ActionFilter filter, SignedInUser by, Pageable pageable) {
        return queries.list(filter, today(), Asker.of(by), pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<ActionRow> all(ActionFilter filter, SignedInUser by) {
        return queries.all(filter, today(), Asker.of(by));
    }

    /** What is overdue for longest. */
    @Transactional(readOnly = true)
    public List<ActionRow> mostOverdue(SignedInUser by, int atMost) {
        return queries.mostOverdue(
                new ActionFilter(ActionTurn.OVERDUE, null, null, null, null), today(), Asker.of(by), atMost);
    }

    /** What waits for an agency, the oldest first; only that in reach. */
    @Transactional(readOnly = true)
    public List<WaitingRow> waiting(UUID agencyId, SignedInUser by) {
        return queries.waiting(agencyId, Asker.of(by));
    }

    @Transactional(readOnly = true)
    public ActionCounts counts(SignedInUser by) {
        return queries.counts(today(), Asker.of(by));
    }

    /** The oldest first. Whoever asks has found the action in reach; so below. */
    @Transactional(readOnly = true)
    public List<StepRow> steps(UUID actionId) {
        return queries.steps(actionId);
    }

    @Transactional(readOnly = true)
    public List<WordRow> words(UUID actionId) {
        return queries.words(actionId);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Action locked(UUID id, SignedInUser by) {
        return actions.findAndLock(id)
                .filter(found -> Asker.of(by).has(found.kelurahanCode(), found.agencyId()))
                .orElseThrow(() -> new NotFound("action", id));
    }
}
