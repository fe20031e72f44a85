package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;

/** The name of a sign-in that failed, on its way to the form again; through the session, because addresses are logged. */
public final class TypedUsername {

    private static final String ATTRIBUTE = "sipokja.typedUsername";

    private TypedUsername() {}

    /** In the session that the form's token needed. What looks like no username is not kept: it may be a password in the wrong field. */
    static void keep(HttpServletRequest request) {
        var session = request.getSession(false);
        var typed = request.getParameter("username");
        if (session != null
                && typed != null
                && typed.strip().toLowerCase(Locale.ROOT).matches(OpenAccount.USERNAME)) {
            session.setAttribute(ATTRIBUTE, typed);
        }
    }

    /**
     * Once.
     *
     * @param session null if there is none
     */
    public static Optional<String> takeFrom(HttpSession session) {
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String typed)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(typed);
    }
}
