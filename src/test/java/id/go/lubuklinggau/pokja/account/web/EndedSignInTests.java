package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ChangeAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
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

/** Over real HTTP, because the sign-ins are those of Spring Session in the database. */
@WebTest
class EndedSignInTests {

    private static final String NEW = "empat kata yang baru";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    private SignedInUser admin;
    private SignedInUser user;
    private Browser phone;

    @BeforeEach
    void signInOnThePhone() throws Exception {
        admin = users.account(Role.ADMIN, Reach.CITY);
        user = users.account(Role.FIELD_OFFICER, Reach.of("16.73.02"));
        phone = new Browser(user, TestUsers.PASSWORD);
    }

    @Test
    void closingEndsThemAtOnce() throws Exception {
        accounts.close(user.accountId(), admin.accountId());

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(new Browser(user, TestUsers.PASSWORD).isSignedIn()).isFalse();
    }

    @Test
    void aNewPasswordEndsThem() throws Exception {
        accounts.setPassword(accounts.makeLink(user.accountId()).token(), NEW);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(new Browser(user, NEW).isSignedIn()).isTrue();
    }

    @Test
    void anotherReachEndsThemAndAnotherNameDoesNot() throws Exception {
        change(0, "Nama Baru", Role.FIELD_OFFICER, Reach.of("16.73.02"));
        assertThat(phone.isSignedIn()).isTrue();

        change(1, "Nama Baru", Role.FIELD_OFFICER, Reach.of("16.73.02", "16.73.03"));
        assertThat(phone.isSignedIn()).isFalse();
    }

    @Test
    void anotherRoleEndsThemAndThoseOfNobodyElse() throws Exception {
        var office = new Browser(admin, TestUsers.PASSWORD);

        change(0, user.getDisplayName(), Role.STAFF, Reach.CITY);

        assertThat(phone.isSignedIn()).isFalse();
        assertThat(office.isSignedIn()).isTrue();
    }

    @Test
    void whoChangesTheOwnPasswordStaysSignedInHereAndNowhereElse() throws Exception {
        var laptop = new Browser(user, TestUsers.PASSWORD);

        var answer = laptop.post(
                "/akun/kata-sandi",
                "current=" + encoded(TestUsers.PASSWORD) + "&changed=" + encoded(NEW) + "&again=" + encoded(NEW)
                        + "&_csrf=" + laptop.token("/akun"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(laptop.isSignedIn()).isTrue();
        assertThat(phone.isSignedIn()).isFalse();
    }

    private void change(long version, String displayName, Role role, Reach reach) {
        accounts.change(new ChangeAccount(user.accountId(), version, displayName, role, reach), admin.accountId());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private class Browser {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Browser(SignedInUser who, String password) throws IOException, InterruptedException {
            post(
                    "/masuk",
                    "username=" + who.getUsername() + "&password=" + encoded(password) + "&_csrf=" + token("/masuk"));
        }

        boolean isSignedIn() throws IOException, InterruptedException {
            return get("/akun").statusCode() == 200;
        }

        String token(String path) throws IOException, InterruptedException {
            var token = TOKEN.matcher(get(path).body());
            assertThat(token.find()).isTrue();
            return encoded(token.group(1));
        }

        HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
            return http.send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return http.send(request(path).build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html");
        }
    }
}
