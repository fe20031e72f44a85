package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever has to set up a second factor first gets to do that and nothing else; signing out comes before this. */
class SecondFactorGate extends OncePerRequestFilter {

    private static final RequestMatcher OPEN = anyOf(
            "/akun/faktor-kedua/**", "/css/**", "/js/**", "/webjars/**", "/icons*.svg", "/favicon*.svg", "/error");

    private final SecondFactorDemand demand;

    SecondFactorGate(SecondFactorDemand demand) {
        this.demand = demand;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!OPEN.matches(request) && demand.isUnmet(request)) {
            response.sendRedirect(request.getContextPath() + "/akun/faktor-kedua");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static RequestMatcher anyOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }
}
