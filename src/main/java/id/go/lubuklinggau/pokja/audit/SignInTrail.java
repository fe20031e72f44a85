package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who came in, who did not, who left. */
@Component
class SignInTrail {

    private final TrailService trail;

    SignInTrail(TrailService trail) {
        this.trail = trail;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        add(TrailKind.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        trail.addFailedSignIn(event.getAuthentication().getName());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        add(TrailKind.SIGNED_OUT, event.getAuthentication());
    }

    private void add(TrailKind kind, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            trail.add(
                    Set.of(kind), user.accountId(), "account", user.accountId().toString());
        }
    }
}
