package id.go.lubuklinggau.pokja.account;

import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.stereotype.Component;

/**
 * The ways in besides name and password: the code that follows these, and passkeys. {@code http.webAuthn} is not used, because it
 * keeps the session id at the sign-in, brings a principal of its own, and takes passkeys away without asking for the password.
 */
@Component
class SignInSteps extends AbstractHttpConfigurer<SignInSteps, HttpSecurity> {

    private final AccountUserDetailsService users;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final SecondFactorDemand demand;
    private final PasskeyParty party;
    private final Passkeys passkeys;
    private final SignInSuccess success;
    private final AuthenticationEventPublisher events;
    private final Clock clock;

    SignInSteps(
            AccountUserDetailsService users,
            PasswordEncoder passwords,
            SecondFactors factors,
            CodeCheck codes,
            SecondFactorDemand demand,
            PasskeyParty party,
            Passkeys passkeys,
            SignInSuccess success,
            AuthenticationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.factors = factors;
        this.codes = codes;
        this.demand = demand;
        this.party = party;
        this.passkeys = passkeys;
        this.success = success;
        this.events = events;
        this.clock = clock;
    }

    /** No other may stand behind it: a second one would let in who has to go on to the code. */
    AuthenticationManager byPassword() {
        return manager(new PasswordStep(users, passwords, factors));
    }

    /** For every way in, name and password among them. */
    @Override
    public void init(HttpSecurity http) {
        var next = http.getSharedObject(SessionAuthenticationStrategy.class);
        http.setSharedObject(SessionAuthenticationStrategy.class, (authentication, request, response) -> {
            SignIn.leave(request);
            next.onAuthentication(authentication, request, response);
        });
    }

    @Override
    public void configure(HttpSecurity http) {
        add(new CodeStep(codes, users, events, clock), http);

        var byPasskey = new PasskeySignIn();
        byPasskey.setAuthenticationManager(manager(new PasskeyStep(party, users)));
        add(byPasskey, http);
        var challenge = new PublicKeyCredentialRequestOptionsFilter(party);
        challenge.setRequestMatcher(post("/masuk/kunci-sandi/tantangan"));
        http.addFilterAfter(challenge, UsernamePasswordAuthenticationFilter.class);

        http.addFilterBefore(new SignInGate(demand), AuthorizationFilter.class);
        var newChallenge = new PublicKeyCredentialCreationOptionsFilter(party);
        newChallenge.setRequestMatcher(post("/akun/kunci-sandi/tantangan"));
        http.addFilterAfter(newChallenge, AuthorizationFilter.class);
        http.addFilterAfter(new PasskeyRegistration(passkeys, party), AuthorizationFilter.class);
    }

    /** As the sign-in by password: a new session id, a new CSRF token, the same place for who is signed in. */
    private void add(AbstractAuthenticationProcessingFilter step, HttpSecurity http) {
        step.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        step.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        step.setAuthenticationSuccessHandler(success);
        http.addFilterAfter(postProcess(step), UsernamePasswordAuthenticationFilter.class);
    }

    private AuthenticationManager manager(AuthenticationProvider provider) {
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    private static PathPatternRequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
