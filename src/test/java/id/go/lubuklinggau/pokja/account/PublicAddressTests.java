package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PublicAddressTests {

    @AfterEach
    void answered() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isBelievedBeforeTheHostOfARequest() {
        requestTo("elsewhere.example");

        assertThat(new PublicAddress(URI.create("https://sipokja.example")).url("/masuk"))
                .isEqualTo("https://sipokja.example/masuk");
        assertThat(new PublicAddress(null).url("/masuk")).isEqualTo("http://elsewhere.example/masuk");
    }

    @Test
    void isOneOfAWebPage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(URI.create("sipokja.example")));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(URI.create("javascript:alert(1)")));
    }

    private static void requestTo(String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
