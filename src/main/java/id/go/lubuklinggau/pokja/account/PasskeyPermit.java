package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The password was asked for, so for some minutes a passkey of this name may be added.
 *
 * @param accountId to which
 * @param name by which its owner will know it
 */
public record PasskeyPermit(UUID accountId, String name, Instant until) implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "sipokja.passkeyPermit";

    public void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** @param session may be null */
    public static Optional<PasskeyPermit> in(HttpSession session, UUID accountId, Instant now) {
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PasskeyPermit permit
                        && accountId.equals(permit.accountId)
                        && now.isBefore(permit.until)
                ? Optional.of(permit)
                : Optional.empty();
    }

    static void useUp(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
