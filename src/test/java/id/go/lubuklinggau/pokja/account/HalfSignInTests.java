package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class HalfSignInTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void lastsTenMinutes() {
        HalfSignIn.begin(request, "rina", NOW);

        assertThat(HalfSignIn.of(request, NOW.plusSeconds(599)))
                .hasValueSatisfying(half -> assertThat(half.username()).isEqualTo("rina"));
        assertThat(HalfSignIn.of(request, NOW.plusSeconds(600))).isEmpty();
        assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(600);
    }

    @Test
    void endsWithTheSignIn() {
        HalfSignIn.begin(request, "rina", NOW);
        HalfSignIn.end(request);

        assertThat(HalfSignIn.of(request, NOW)).isEmpty();
    }

    @Test
    void isNoneWithoutASession() {
        assertThat(HalfSignIn.of(request, NOW)).isEmpty();
    }
}
