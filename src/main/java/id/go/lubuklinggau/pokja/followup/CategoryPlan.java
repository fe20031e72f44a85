package id.go.lubuklinggau.pokja.followup;

import java.util.Set;
import java.util.UUID;

/**
 * What is said of a category.
 *
 * @param usual who usually answers for it, in words; null if the agencies say it
 * @param place in the order of the list, from 1
 * @param agencies who are asked when nobody says otherwise; by id
 */
public record CategoryPlan(Aim aim, String name, String usual, int place, boolean active, Set<UUID> agencies) {

    public CategoryPlan {
        agencies = Set.copyOf(agencies);
    }
}
