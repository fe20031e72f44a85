package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/**
 * Changes an account; what it holds is described at {@link OpenAccount}.
 *
 * @param version the one that was edited
 */
public record ChangeAccount(
        UUID id, Long version, String displayName, String email, Role role, Reach reach, UUID agencyId) {

    /** To one of no agency. */
    public ChangeAccount(UUID id, Long version, String displayName, String email, Role role, Reach reach) {
        this(id, version, displayName, email, role, reach, null);
    }
}
