package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.account.SignInAttempt.Step;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.stereotype.Component;

/**
 * Who has come in is known again by the browser, stays for as long as the role allows, and goes to the page that was asked
 * for.
 */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    /** They mark attendance on their own phones, in the days of a meeting; the others work at shared desks. */
    private static final Set<Role> ON_OWN_PHONES = Set.of(Role.SECRETARY, Role.FIELD_OFFICER);

    private final SignInThrottle throttle;
    private final KnownBrowsers browsers;
    private final SignInLimits limits;
    private final PasswordPolicy policy;
    private final Clock clock;

    SignInSuccess(
            SignInThrottle throttle, KnownBrowsers browsers, SignInLimits limits, PasswordPolicy policy, Clock clock) {
        this.throttle = throttle;
        this.browsers = browsers;
        this.limits = limits;
        this.policy = policy;
        this.clock = clock;
        setRedirectStrategy(SignInSuccess::lead);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            takeBackTries(request, user);
            browsers.remember(user.accountId(), request, response);
            begin(request, user.getRole(), byTwoFactors(authentication));
            if (policy.isOver(user)) {
                ExpiredPassword.markIn(request.getSession());
            }
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    /** With a code the password was tried, too, in the request before. */
    private void takeBackTries(HttpServletRequest request, SignedInUser user) {
        SignInThrottleFilter.attempt(request, clock.instant()).ifPresent(attempt -> {
            throttle.succeeded(attempt);
            if (attempt.step() == Step.CODE) {
                throttle.succeeded(SignInThrottleFilter.attempt(Step.PASSWORD, user.getUsername(), request));
            }
        });
        HalfSignIn.end(request);
    }

    /** A passkey is something that one has, and opens by something that one knows or is. */
    private static boolean byTwoFactors(Authentication authentication) {
        return AuthorityUtils.authorityListToSet(authentication.getAuthorities()).stream()
                .anyMatch(Set.of(CodeStep.AUTHORITY, FactorGrantedAuthority.WEBAUTHN_AUTHORITY)::contains);
    }

    private void begin(HttpServletRequest request, Role role, boolean byTwoFactors) {
        var limit = limits.limits().get(role);
        var now = clock.instant();
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        var session = request.getSession();
        session.setAttribute(
                SignIn.ATTRIBUTE, new SignIn(UUID.randomUUID(), now, now.plus(limit.absolute()), device, byTwoFactors));
        session.setMaxInactiveInterval(
                (int) Math.min(limit.idle().toSeconds(), limit.absolute().toSeconds()));
        if (ON_OWN_PHONES.contains(role)) {
            request.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true); // outlives the window
        }
    }

    /** A script, which sends a passkey, goes there itself. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (request.getContentType() != null && request.getContentType().startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().write(withoutHost(url));
        } else {
            response.sendRedirect(withoutHost(url));
        }
    }

    /** The saved request names the host that it was sent to, which its sender can make up; only its path counts. */
    private static String withoutHost(String url) {
        return url.replaceFirst("^(https?://[^/?]*)?[/\\\\]*", "/");
    }
}
