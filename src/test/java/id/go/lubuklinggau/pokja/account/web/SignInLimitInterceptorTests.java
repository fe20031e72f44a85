package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.SignIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.method.HandlerMethod;

class SignInLimitInterceptorTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final int IDLE = 3600;

    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void leavesASignInAloneThatHasLongToGo() throws Exception {
        assertThat(use(Duration.ofHours(5))).isTrue();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(IDLE);
    }

    @Test
    void letsNoneBeIdleBeyondItsLastMoment() throws Exception {
        assertThat(use(Duration.ofMinutes(10))).isTrue();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);
    }

    @Test
    void endsOneThatIsOver() throws Exception {
        assertThat(use(Duration.ofMillis(300))).isFalse();
        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getRedirectedUrl()).isEqualTo("/masuk?habis");
    }

    @Test
    void makesNoSessionForAStranger() throws Exception {
        var request = new MockHttpServletRequest();

        assertThat(interceptor().preHandle(request, response, handler())).isTrue();
        assertThat(request.getSession(false)).isNull();
    }

    private boolean use(Duration left) throws Exception {
        session.setMaxInactiveInterval(IDLE);
        session.setAttribute(SignIn.ATTRIBUTE, new SignIn(UUID.randomUUID(), NOW, NOW.plus(left), null, false));
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return interceptor().preHandle(request, response, handler());
    }

    private static SignInLimitInterceptor interceptor() {
        return new SignInLimitInterceptor(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static HandlerMethod handler() throws NoSuchMethodException {
        return new HandlerMethod(new Object(), Object.class.getMethod("toString"));
    }
}
