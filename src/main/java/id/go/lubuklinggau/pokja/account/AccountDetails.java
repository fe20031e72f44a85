package id.go.lubuklinggau.pokja.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as its page shows it.
 *
 * @param email null if it has none
 * @param reachLines see {@link #reach()}
 * @param agencyId null for one of no agency
 * @param passwordSet false until its owner has set one by a link
 * @param linkValidUntil null where no link waits to be used
 * @param secondFactorSince null where the password is enough
 * @param passkeys how many
 * @param closedAt null while it can be used
 */
public record AccountDetails(
        UUID id,
        Long version,
        String displayName,
        String username,
        String email,
        Role role,
        String reachLines,
        UUID agencyId,
        boolean example,
        boolean passwordSet,
        Instant linkValidUntil,
        Instant secondFactorSince,
        int passkeys,
        Instant closedAt) {

    public List<ReachArea> reach() {
        return ReachArea.parse(reachLines);
    }

    public boolean closed() {
        return closedAt != null;
    }
}
