package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpSession;

/** That a session began with a password whose time was over, until another is set. */
public final class ExpiredPassword {

    private static final String ATTRIBUTE = "sipokja.passwordExpired";

    private ExpiredPassword() {}

    static void markIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, true);
    }

    /** @param session null if there is none yet */
    public static boolean isMarkedIn(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** After the password has been changed. */
    public static void clearIn(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
