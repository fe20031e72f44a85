package id.go.lubuklinggau.pokja.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages and sends forms: {@code requests.post("/pertemuan", users.staff(), fields)}. */
@TestComponent
public class Requests {

    private final MockMvcTester mvc;

    Requests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** @param address with its query, encoded */
    public MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(URI.create(address)).with(who).exchange();
    }

    public MvcTestResult post(String address, RequestPostProcessor who, Map<String, String> fields) {
        var request = mvc.post().uri(URI.create(address)).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    /** A button that sends nothing but itself. */
    public MvcTestResult post(String address, RequestPostProcessor who) {
        return post(address, who, Map.of());
    }
}
