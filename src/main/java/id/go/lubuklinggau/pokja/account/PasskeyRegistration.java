package id.go.lubuklinggau.pokja.account;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;

/** Takes the passkey that a browser has made. What does not verify is refused, not a failure of ours. */
class PasskeyRegistration extends WebAuthnRegistrationFilter {

    PasskeyRegistration(Passkeys passkeys, PasskeyParty party) {
        super(passkeys, party);
        setRegisterCredentialMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/akun/kunci-sandi/jawaban"));
        setRemoveCredentialMatcher(request -> false); // a page of ours does, which asks for the password
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            super.doFilterInternal(request, response, chain);
        } catch (WebAuthnException | IllegalArgumentException invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }
}
