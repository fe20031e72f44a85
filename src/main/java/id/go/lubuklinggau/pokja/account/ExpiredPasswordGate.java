package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in with a password whose time is over gets to change it and nothing else; signing out comes before this. */
public class ExpiredPasswordGate extends OncePerRequestFilter {

    private static final String ATTRIBUTE = "sipokja.passwordExpired";
    private static final RequestMatcher OPEN = anyOf(
            "/akun",
            "/akun/kata-sandi",
            "/akun/faktor-kedua/**",
            "/css/**",
            "/js/**",
            "/webjars/**",
            "/icons*.svg",
            "/favicon*.svg",
            "/error");

    ExpiredPasswordGate() {}

    static void close(HttpSession session) {
        session.setAttribute(ATTRIBUTE, true);
    }

    /** @param session null if there is none yet */
    public static boolean isClosed(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    /** After the password has been changed. */
    public static void open(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!OPEN.matches(request) && Access.signedIn() != null && isClosed(request.getSession(false))) {
            response.sendRedirect(request.getContextPath() + "/akun");
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
