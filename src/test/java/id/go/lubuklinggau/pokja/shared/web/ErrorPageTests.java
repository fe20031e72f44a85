package id.go.lubuklinggau.pokja.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: the error pages are made by the server's own error dispatch. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTests {

    private static final String MENU = "class=\"menu\"";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    private Visitor visitor;

    @BeforeEach
    void openBrowser() {
        visitor = new Visitor(port);
    }

    @Test
    void anUnknownAddressLeadsOn() throws Exception {
        signIn();

        var page = visitor.get("/tidak-ada");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Tidak ditemukan", "Ke Beranda", MENU);
    }

    @Test
    void everyErrorPageCarriesTheReferenceOfItsLineInTheLog(CapturedOutput log) throws Exception {
        signIn();

        for (var page : List.of(
                visitor.get("/tidak-ada"),
                visitor.get("/akun/kata-sandi"),
                visitor.get("/pokja;x=1"),
                visitor.post("/akun/kata-sandi", "current=a"))) {
            var reference = page.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(reference).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
            assertThat(page.body()).contains("Nomor rujukan:", reference);
            assertThat(log.getOut().lines())
                    .anyMatch(line -> line.contains("[" + reference + "]") && line.contains(": " + page.statusCode()));
        }
    }

    @Test
    void aStrangerLearnsNothingOfAddresses() throws Exception {
        assertThat(visitor.get("/tidak-ada").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/masuk"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        var stranger = visitor.post("/masuk", "username=a&password=b");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body())
                .contains("Tidak diizinkan", "Ke halaman masuk")
                .doesNotContain(MENU);

        signIn();
        var known = visitor.post("/akun/kata-sandi", "current=a");
        assertThat(known.statusCode()).isEqualTo(403);
        assertThat(known.body()).contains("Tidak diizinkan", MENU);
    }

    @Test
    void anAddressThatOnlyTakesFormsSaysSo() throws Exception {
        signIn();

        var page = visitor.get("/akun/kata-sandi");

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("Tidak dapat dibuka langsung", MENU);
    }

    @Test
    void anUnreadableAddressIsABadRequest() throws Exception {
        signIn();

        var page = visitor.get("/pokja;x=1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Permintaan tidak dapat dibaca");
    }

    @Test
    void aCookieOfSomebodyElsesMakingIsNoSignIn() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/masuk"))
                                .header("Cookie", "SIPOKJA=AGFiYw==")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Masuk");
    }

    @Test
    void tenMegabytesAreTooLarge() throws Exception {
        var body = "x=" + "a".repeat(10_000_000);

        var stranger = visitor.post("/masuk", body);
        assertThat(stranger.statusCode()).isEqualTo(413);
        assertThat(stranger.body()).contains("Kiriman terlalu besar", "2 MB");

        signIn();
        var known = visitor.post("/akun/kata-sandi", body);
        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(known.body()).contains("Kiriman terlalu besar", MENU);
    }

    private void signIn() throws Exception {
        visitor.signIn(users.account(Role.STAFF, Reach.CITY));
    }
}
