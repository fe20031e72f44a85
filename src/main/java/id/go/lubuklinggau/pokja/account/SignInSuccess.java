package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;

/**
 * Who has come in is known again by the browser, stays for as long as the role allows, and goes to the page that was asked
 * for.
 */
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    /** They mark attendance on their own phones, in the days of a meeting; the others work at shared desks. */
    private static final Set<Role> ON_OWN_PHONES = Set.of(Role.SECRETARY, Role.FIELD_OFFICER);

    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final SignInLimits limits;
    private final Clock clock;

    SignInSuccess(SignInThrottle throttle, KnownBrowsers browsers, SignInLimits limits, Clock clock) {
        this.throttle = throttle;
        this.browsers = browsers;
        this.limits = limits;
        this.clock = clock;
        setRedirectStrategy((request, response, url) -> response.sendRedirect(withoutHost(url)));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            throttle.succeeded(SignInThrottleFilter.attempt(request));
            browsers.remember(user.accountId(), request, response);
            begin(request, user.getRole());
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private void begin(HttpServletRequest request, Role role) {
        var limit = limits.limits().get(role);
        var now = clock.instant();
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        var session = request.getSession();
        session.setAttribute(SignIn.ATTRIBUTE, new SignIn(UUID.randomUUID(), now, now.plus(limit.absolute()), device));
        session.setMaxInactiveInterval(
                (int) Math.min(limit.idle().toSeconds(), limit.absolute().toSeconds()));
        if (ON_OWN_PHONES.contains(role)) {
            request.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true); // outlives the window
        }
    }

    /** The saved request names the host that it was sent to, which its sender can make up; only its path counts. */
    private static String withoutHost(String url) {
        return url.replaceFirst("^(https?://[^/?]*)?[/\\\\]*", "/");
    }
}
