package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Takes what a browser signs with a passkey. What is none at all is refused, not a failure of ours. */
class PasskeySignIn extends WebAuthnAuthenticationFilter {

    PasskeySignIn() {
        setRequiresAuthenticationRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/masuk/kunci-sandi"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            return super.attemptAuthentication(request, response);
        } catch (IllegalArgumentException nothing) {
            throw new BadCredentialsException("No passkey", nothing);
        }
    }
}
