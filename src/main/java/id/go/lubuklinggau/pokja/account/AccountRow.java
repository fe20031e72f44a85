package id.go.lubuklinggau.pokja.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An account in the list.
 *
 * @param reachLines see {@link #reach()}
 * @param agencyId null for one of no agency
 */
public record AccountRow(
        UUID id,
        String displayName,
        String username,
        Role role,
        String reachLines,
        UUID agencyId,
        boolean example,
        boolean closed) {

    public List<ReachArea> reach() {
        return ReachArea.parse(reachLines);
    }

    /** By comma; the city itself has none. */
    public String reachNames() {
        return reach().stream()
                .map(ReachArea::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
