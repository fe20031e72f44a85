package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RandomIdsTests {

    /** 43 characters of 6 bits; only the last holds fewer. */
    @Test
    void aTokenOfAFormHas256RandomBits() {
        var tokens = RandomIds.csrfTokens();
        var request = new MockHttpServletRequest();

        var made = IntStream.range(0, 100)
                .mapToObj(number -> tokens.generateToken(request).getToken())
                .toList();

        assertThat(made).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}")).doesNotHaveDuplicates();
    }

    @Test
    void aTokenIsKeptInTheSession() {
        var tokens = RandomIds.csrfTokens();
        var request = new MockHttpServletRequest();
        var token = tokens.generateToken(request);
        tokens.saveToken(token, request, new MockHttpServletResponse());

        assertThat(tokens.loadToken(request).getToken()).isEqualTo(token.getToken());
        assertThat(token.getParameterName()).isEqualTo("_csrf");
    }

    @Test
    void anIdOfASessionFillsItsColumn() {
        assertThat(RandomIds.sessionIds().generate()).hasSize(36);
    }
}
