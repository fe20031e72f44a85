package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.transaction.TransactionException;

/** Takes the passkey that a browser has made. What does not verify is refused, not a failure of ours. */
class PasskeyRegistration extends WebAuthnRegistrationFilter {

    private static final RequestMatcher ANSWER =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/akun/kunci-sandi/jawaban");

    PasskeyRegistration(Passkeys passkeys, PasskeyParty party) {
        super(passkeys, party);
        setRegisterCredentialMatcher(ANSWER);
        setRemoveCredentialMatcher(request -> false); // a page of ours does, which asks for the password
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ANSWER.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            super.doFilterInternal(request, response, chain);
        } catch (AccessDeniedException | DataAccessException | TransactionException notOfTheSender) {
            throw notOfTheSender;
        } catch (RuntimeException invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }
}
