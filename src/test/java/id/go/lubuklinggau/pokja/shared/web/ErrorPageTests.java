package id.go.lubuklinggau.pokja.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: the error pages are made by the server's own error dispatch. */
@WebTest
class ErrorPageTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String MENU = "class=\"menu\"";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    private HttpClient browser;

    @BeforeEach
    void openBrowser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @Test
    void anUnknownAddressLeadsOn() throws Exception {
        signIn();

        var page = get("/tidak-ada");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Tidak ditemukan", "Ke Beranda", MENU);
    }

    @Test
    void aStrangerLearnsNothingOfAddresses() throws Exception {
        assertThat(get("/tidak-ada").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/masuk"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        var stranger = post("/masuk", "username=a&password=b");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body())
                .contains("Tidak diizinkan", "Ke halaman masuk")
                .doesNotContain(MENU);

        signIn();
        var known = post("/akun/kata-sandi", "current=a");
        assertThat(known.statusCode()).isEqualTo(403);
        assertThat(known.body()).contains("Tidak diizinkan", MENU);
    }

    @Test
    void anAddressThatOnlyTakesFormsSaysSo() throws Exception {
        signIn();

        var page = get("/akun/kata-sandi");

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("Tidak dapat dibuka langsung", MENU);
    }

    @Test
    void anUnreadableAddressIsABadRequest() throws Exception {
        signIn();

        var page = get("/pokja;x=1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Permintaan tidak dapat dibaca");
    }

    @Test
    void aCookieOfSomebodyElsesMakingIsNoSignIn() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(request("/masuk").header("Cookie", "SIPOKJA=AGFiYw==").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Masuk");
    }

    @Test
    void tenMegabytesAreTooLarge() throws Exception {
        var body = "x=" + "a".repeat(10_000_000);

        var stranger = post("/masuk", body);
        assertThat(stranger.statusCode()).isEqualTo(413);
        assertThat(stranger.body()).contains("Kiriman terlalu besar", "2 MB");

        signIn();
        var known = post("/akun/kata-sandi", body);
        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(known.body()).contains("Kiriman terlalu besar", MENU);
    }

    private void signIn() throws Exception {
        var user = users.account(Role.STAFF, Reach.CITY);
        var token = TOKEN.matcher(get("/masuk").body());
        assertThat(token.find()).isTrue();
        var answer = post(
                "/masuk",
                "username=" + user.getUsername() + "&password=" + encoded(TestUsers.PASSWORD) + "&_csrf="
                        + encoded(token.group(1)));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
