package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The second step of a sign-in: a code of the app, or one of the paper. */
class CodeStep extends AbstractAuthenticationProcessingFilter {

    /** That a sign-in took a code, among the authorities of whoever is signed in. */
    static final String AUTHORITY = "FACTOR_CODE";

    private final CodeCheck codes;
    private final AccountUserDetailsService users;
    private final AuthenticationEventPublisher events;
    private final Clock clock;

    CodeStep(CodeCheck codes, AccountUserDetailsService users, AuthenticationEventPublisher events, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/masuk/kode"));
        this.codes = codes;
        this.users = users;
        this.events = events;
        this.clock = clock;
        setAuthenticationManager(authentication -> authentication);
        setAuthenticationFailureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                + (failure instanceof BadCredentialsException ? "/masuk/kode?gagal" : "/masuk?habis")));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var half = HalfSignIn.of(request, clock.instant())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No password before the code"));
        var user = users.loadUserByUsername(half.username()); // not found: closed in the meantime
        if (!codes.use(user.accountId(), Objects.requireNonNullElse(request.getParameter("code"), ""))) {
            var wrong = new BadCredentialsException("Wrong code");
            events.publishAuthenticationFailure(
                    wrong, UsernamePasswordAuthenticationToken.unauthenticated(half.username(), null));
            throw wrong;
        }
        user.eraseCredentials();
        var authorities = new ArrayList<GrantedAuthority>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        authorities.add(FactorGrantedAuthority.fromAuthority(AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
