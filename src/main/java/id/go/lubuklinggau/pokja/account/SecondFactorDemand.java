package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Of some roles more than a password is demanded. Accounts of the demo scenario are left out, because everybody may read their
 * password.
 */
@Component
public class SecondFactorDemand {

    private final SignInLimits limits;

    SecondFactorDemand(SignInLimits limits) {
        this.limits = limits;
    }

    public boolean isMadeOf(SignedInUser user) {
        return limits.secondFactorFor().contains(user.getRole()) && !user.isExample();
    }

    /** Whether whoever asks came in by password alone and has to set up a second factor first. */
    public boolean isUnmet(HttpServletRequest request) {
        var user = Access.signedIn();
        if (user == null || !isMadeOf(user)) {
            return false;
        }
        var session = request.getSession(false);
        return session == null
                || !(session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn)
                || !signIn.byTwoFactors();
    }
}
