package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A problem as a phone sends it, perhaps more than once. It is put to whoever answers for its category.
 *
 * @param id made on the phone; what has this id is this problem
 * @param statement at most 300 characters
 * @param deviceAt when it was written down, by the clock of the phone
 */
public record SentProblem(UUID id, UUID pokjaId, UUID categoryId, String statement, Level level, Instant deviceAt) {

    ProblemPlan plan() {
        return new ProblemPlan(
                categoryId, null, statement, Figure.NONE, null, null, Priority.of(level), null, Set.of());
    }
}
