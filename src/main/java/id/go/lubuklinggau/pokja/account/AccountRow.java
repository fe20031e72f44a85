package id.go.lubuklinggau.pokja.account;

import java.util.List;
import java.util.UUID;

/**
 * An account in the list.
 *
 * @param reachLines see {@link #reach()}
 */
public record AccountRow(
        UUID id, String displayName, String username, Role role, String reachLines, boolean example, boolean closed) {

    public List<ReachArea> reach() {
        return ReachArea.parse(reachLines);
    }
}
