package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Problems and what is done about them, for tests, made by the services. */
@TestComponent
public class FollowupExamples {

    private final ProblemService problems;
    private final ActionService actions;
    private final CategoryService categories;

    FollowupExamples(ProblemService problems, ActionService actions, CategoryService categories) {
        this.problems = problems;
        this.actions = actions;
        this.categories = categories;
    }

    /** One of those that a new database has. */
    public UUID category(String name) {
        return categories.list().stream()
                .filter(category -> category.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public void answerable(String category, UUID... agencies) {
        var row = categories.find(category(category));
        categories.change(
                row.id(),
                row.version(),
                new CategoryPlan(row.aim(), row.name(), row.usual(), row.place(), row.active(), Set.of(agencies)));
    }

    /** @param sessionId null between meetings */
    public UUID problem(UUID pokjaId, UUID sessionId, String statement, SignedInUser by, UUID... agencies) {
        var id = UUID.randomUUID();
        problems.record(id, pokjaId, sessionId, plan(statement, Priority.of(Level.HIGH), agencies), by);
        return id;
    }

    public ProblemPlan plan(String statement, Priority priority, UUID... agencies) {
        return new ProblemPlan(
                category("Sampah"), null, statement, Figure.NONE, null, null, priority, null, Set.of(agencies));
    }

    public UUID action(UUID problemId, UUID agencyId, String task, LocalDate dueOn, SignedInUser by) {
        var id = UUID.randomUUID();
        actions.plan(id, problemId, agencyId, actionPlan(task, dueOn), by);
        return id;
    }

    public static ActionPlan actionPlan(String task, LocalDate dueOn) {
        return new ActionPlan(task, null, null, null, dueOn, null, null, null, null, null);
    }

    public void step(UUID actionId, ActionState state, String answer, LocalDate dueOn, SignedInUser by) {
        actions.step(
                UUID.randomUUID(),
                actionId,
                actions.find(actionId, by).version(),
                new ActionStep(state, answer, dueOn),
                by);
    }
}
