package id.go.lubuklinggau.pokja.followup;

import java.util.Set;
import java.util.UUID;

/**
 * What is said of a problem.
 *
 * @param section a seksi of the Pokja, or null
 * @param agencies who are asked; by id
 */
public record ProblemPlan(
        UUID categoryId,
        String section,
        String statement,
        Figure figure,
        String cause,
        String effect,
        Priority priority,
        String proposal,
        Set<UUID> agencies) {

    public ProblemPlan {
        agencies = Set.copyOf(agencies);
    }
}
