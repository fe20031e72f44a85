package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session keeps of how it began.
 *
 * @param id names it on pages, where the id of the session must not appear
 * @param endsAt however much it is used until then
 * @param byTwoFactors whether it took more than a password
 */
public record SignIn(UUID id, Instant at, Instant endsAt, Device device, boolean byTwoFactors) implements Serializable {

    /** Where the session has it. */
    public static final String ATTRIBUTE = "sipokja.signIn";

    /** Who signs in on top of another, or anew, starts with an empty session: what one began in it, no other ends. */
    static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) != null) {
            session.invalidate();
        }
    }

    /** A second factor was set up, and shown, since. */
    public SignIn withTwoFactors() {
        return new SignIn(id, at, endsAt, device, true);
    }
}
