package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.account.SignInAttempt.Step;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** A try that has to wait gets its page again, which says until when, before the password or the code is looked at. */
class SignInThrottleFilter extends OncePerRequestFilter {

    /** The request attribute that the page reads. */
    static final String RETRY_AT = "retryAt";

    private static final RequestMatcher PASSWORD =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/masuk");
    private static final RequestMatcher CODE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/masuk/kode");

    private final SignInThrottle throttle;
    private final Clock clock;

    SignInThrottleFilter(SignInThrottle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** What is tried with this request; a passkey is no try, because nobody can guess one. */
    static Optional<SignInAttempt> attempt(HttpServletRequest request, Instant now) {
        if (PASSWORD.matches(request)) {
            var username = Objects.requireNonNullElse(request.getParameter("username"), "");
            return Optional.of(attempt(Step.PASSWORD, username, request));
        }
        return CODE.matches(request)
                ? HalfSignIn.of(request, now).map(half -> attempt(Step.CODE, half.username(), request))
                : Optional.empty();
    }

    /** Of the password that was right before a code was asked for. */
    static SignInAttempt attempt(Step step, String username, HttpServletRequest request) {
        return new SignInAttempt(step, username, KnownBrowsers.tokenOf(request), request.getRemoteAddr());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var retryAt = attempt(request, clock.instant()).flatMap(throttle::admit);
        if (retryAt.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var seconds =
                Math.max(1, Duration.between(clock.instant(), retryAt.get()).toSeconds() + 1);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        request.setAttribute(RETRY_AT, retryAt.get());
        request.getRequestDispatcher(CODE.matches(request) ? "/masuk/kode/tunggu" : "/masuk/tunggu")
                .forward(request, response);
    }
}
