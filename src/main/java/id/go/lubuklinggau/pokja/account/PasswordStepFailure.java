package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** On to the code if that is all that is missing, else back to name and password, of which the name is kept. */
class PasswordStepFailure extends SimpleUrlAuthenticationFailureHandler {

    private final Clock clock;

    PasswordStepFailure(Clock clock) {
        super("/masuk?gagal");
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (exception instanceof SecondFactorNeeded needed) {
            HalfSignIn.begin(request, needed.username(), clock.instant());
            getRedirectStrategy().sendRedirect(request, response, "/masuk/kode");
        } else {
            TypedUsername.keep(request);
            super.onAuthenticationFailure(request, response, exception);
        }
    }
}
