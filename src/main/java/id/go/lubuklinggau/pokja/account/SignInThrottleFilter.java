package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** A try that has to wait gets the sign-in page, which says until when, before the password is looked at. */
class SignInThrottleFilter extends OncePerRequestFilter {

    /** The request attribute that the page reads. */
    static final String RETRY_AT = "retryAt";

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/masuk");

    private final SignInThrottle throttle;
    private final Clock clock;

    SignInThrottleFilter(SignInThrottle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    static SignInAttempt attempt(HttpServletRequest request) {
        return new SignInAttempt(
                Objects.requireNonNullElse(request.getParameter("username"), ""),
                KnownBrowsers.tokenOf(request),
                request.getRemoteAddr());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var retryAt = throttle.admit(attempt(request));
        if (retryAt.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds =
                Math.max(1, Duration.between(clock.instant(), retryAt.get()).toSeconds() + 1);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        request.setAttribute(RETRY_AT, retryAt.get());
        request.getRequestDispatcher("/masuk/tunggu").forward(request, response);
    }
}
