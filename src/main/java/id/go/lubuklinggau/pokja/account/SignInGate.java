package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has to set up a second factor first, or came in with a password whose time is over, gets to do that and nothing else;
 * signing out comes before this.
 */
class SignInGate extends OncePerRequestFilter {

    private static final String SECOND_FACTOR = "/akun/faktor-kedua";
    private static final String ACCOUNT = "/akun";
    private static final RequestMatcher OPEN_TO_ALL =
            anyOf(SECOND_FACTOR + "/**", "/css/**", "/js/**", "/icons*.svg", "/favicon*.svg", "/error");
    private static final RequestMatcher FOR_THE_PASSWORD = anyOf(ACCOUNT, "/akun/kata-sandi");

    private final SecondFactorDemand demand;

    SignInGate(SecondFactorDemand demand) {
        this.demand = demand;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var first = first(request);
        if (first.isPresent()) {
            response.sendRedirect(request.getContextPath() + first.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Where something has to be done before what is asked for. */
    private Optional<String> first(HttpServletRequest request) {
        if (OPEN_TO_ALL.matches(request) || Access.signedIn() == null) {
            return Optional.empty();
        }
        if (demand.isUnmet(request)) {
            return Optional.of(SECOND_FACTOR);
        }
        return ExpiredPassword.isMarkedIn(request.getSession(false)) && !FOR_THE_PASSWORD.matches(request)
                ? Optional.of(ACCOUNT)
                : Optional.empty();
    }

    private static RequestMatcher anyOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }
}
