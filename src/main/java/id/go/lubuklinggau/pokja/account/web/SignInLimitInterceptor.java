package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** However much a sign-in is used, it may not be idle beyond its last moment; so the session store itself ends it then. */
class SignInLimitInterceptor implements HandlerInterceptor {

    private final Clock clock;

    SignInLimitInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var session = request.getSession(false);
        if (!(handler instanceof HandlerMethod)
                || session == null
                || !(session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn)) {
            return true;
        }
        var left = Duration.between(clock.instant(), signIn.endsAt()).toSeconds();
        if (left <= 0) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/masuk?habis");
            return false;
        }
        if (left < session.getMaxInactiveInterval()) {
            session.setMaxInactiveInterval((int) left);
        }
        return true;
    }
}
