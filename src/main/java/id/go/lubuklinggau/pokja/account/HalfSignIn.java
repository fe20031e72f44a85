package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Somebody knew the password and is asked for the second factor. That is no sign-in: the session holds nothing else, and lets
 * nobody in anywhere.
 *
 * @param until when the password has to be typed again
 */
public record HalfSignIn(String username, Instant until) implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String ATTRIBUTE = "sipokja.halfSignIn";

    /** Takes the place of a session whose id somebody else might know. What ends the sign-ins of the account ends this, too. */
    static void begin(HttpServletRequest request, String username, Instant now) {
        SignIn.leave(request);
        var session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username);
        session.setAttribute(ATTRIBUTE, new HalfSignIn(username, now.plus(PATIENCE)));
    }

    public static Optional<HalfSignIn> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof HalfSignIn half && now.isBefore(half.until)
                ? Optional.of(half)
                : Optional.empty();
    }

    /** From now on the session is listed by who is signed in. */
    static void end(HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(ATTRIBUTE);
        session.removeAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
    }
}
