package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: the cookie of a sign-in, where a sign-in leads, and what a made-up host can change. */
@WebTest
class SignInAttackTests {

    private static final String[] HTTPS = {"X-Forwarded-Proto", "https"};

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    private String staff;

    @BeforeEach
    void open() {
        staff = users.account(Role.STAFF, Reach.CITY).getUsername();
    }

    @Test
    void theCookieIsForThisSiteAndNoScript() {
        assertThat(setCookie(new Visitor(port).signIn(staff)))
                .startsWith("SIPOKJA=")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure", "Domain");
    }

    /** The name makes the browser refuse it from a neighbour's host and over plain HTTP. */
    @Test
    void overHttpsTheCookieBelongsToThisHostAlone() {
        var answer = new Visitor(port).get("/masuk", HTTPS);

        assertThat(setCookie(answer))
                .startsWith("__Host-SIPOKJA=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void overHttpsTheCookieOfPlainHttpIsNotRead() {
        var visitor = new Visitor(port);
        visitor.signIn(staff);

        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/akun", HTTPS).statusCode()).isEqualTo(302);
    }

    @Test
    void aSignInChangesTheIdAndASignOutEndsIt() {
        var visitor = new Visitor(port);
        visitor.get("/masuk");
        var before = idOf(visitor);
        visitor.signIn(staff);
        var after = idOf(visitor);

        assertThat(after).isNotEqualTo(before);
        assertThat(withCookie(before)).isEqualTo(302);
        assertThat(withCookie(after)).isEqualTo(200);
        visitor.post("/keluar", Map.of("_csrf", visitor.token("/akun")));
        assertThat(withCookie(after)).isEqualTo(302);
    }

    /** 36 characters of 6 random bits, where a UUID has 122 bits in all. */
    @Test
    void theIdIsNoUuid() {
        var visitor = new Visitor(port);
        visitor.get("/masuk");
        assertThat(idOf(visitor)).matches("[A-Za-z0-9_-]{36}").doesNotMatch("[0-9a-f-]+");

        visitor.signIn(staff);
        assertThat(idOf(visitor)).matches("[A-Za-z0-9_-]{36}").doesNotMatch("[0-9a-f-]+");
    }

    @Test
    void anIdGivenByTheVisitorIsNeverTaken() {
        var chosen = "00000000-0000-4000-8000-000000000000";
        var answer = new Visitor(port).get("/masuk", "Cookie", "SIPOKJA=" + chosen);

        assertThat(setCookie(answer)).startsWith("SIPOKJA=").doesNotContain(chosen);
        assertThat(withCookie(chosen)).isEqualTo(302);
    }

    @Test
    void aSignInLeadsToAPageOfOursWhateverHostWasNamed() throws IOException {
        for (var host : List.of("evil.example", "evil.example:443")) {
            var asked = raw("GET /akun?x=1 HTTP/1.1", "Host: " + host, "Accept: text/html");
            assertThat(location(asked)).isEqualTo("/masuk");
            var cookie = asked.lines()
                    .filter(line -> line.startsWith("Set-Cookie:"))
                    .map(line -> line.substring("Set-Cookie: ".length(), line.indexOf(';')))
                    .findFirst()
                    .orElseThrow();
            var visitor = new Visitor(port);
            var token = visitor.token("/masuk", "Cookie", cookie);
            var answer = visitor.post(
                    "/masuk",
                    Map.of("username", staff, "password", TestUsers.PASSWORD, "_csrf", token),
                    "Cookie",
                    cookie);
            assertThat(answer.headers().firstValue("Location")).hasValue("/akun?x=1&continue");
        }
    }

    @Test
    void noParameterChoosesWhereASignInLeads() {
        for (var name : List.of("continue", "redirect", "next", "url", "returnUrl", "spring-security-redirect")) {
            var visitor = new Visitor(port);
            var token = visitor.token("/masuk?" + name + "=https://evil.example/");
            var answer = visitor.post(
                    "/masuk?" + name + "=//evil.example/",
                    Map.of(
                            "username",
                            staff,
                            "password",
                            TestUsers.PASSWORD,
                            "_csrf",
                            token,
                            name,
                            "https://evil.example/"));
            assertThat(answer.headers().firstValue("Location")).hasValue("/");
        }
    }

    @Test
    void anAddressThatLooksLikeAnotherHostLeadsNowhereElse() throws IOException {
        for (var address :
                List.of("//evil.example/", "/\\evil.example/", "/%5Cevil.example/", "/%2F/evil.example/", "/;//evil")) {
            var answer = raw("GET " + address + " HTTP/1.1", "Host: localhost", "Accept: text/html");
            assertThat(answer).as(address).matches("(?s)HTTP/1.1 (400|302|404) .*");
            assertThat(location(answer)).as(address).isIn("", "/masuk");
        }
    }

    @Test
    void everyRedirectStaysOnThisHost() throws IOException {
        for (var request :
                List.of("GET / HTTP/1.1", "GET /keluar HTTP/1.1", "GET /pokja HTTP/1.1", "GET /error HTTP/1.1")) {
            var answer = raw(
                    request,
                    "Host: evil.example",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Server: evil.example",
                    "Forwarded: host=evil.example;proto=https",
                    "X-Forwarded-Prefix: //evil.example",
                    "X-Original-URL: /masuk",
                    "X-Rewrite-URL: /masuk");
            assertThat(answer).as(request).doesNotContain("evil");
        }
    }

    @Test
    void noPageNamesTheHostThatWasAskedFor() throws IOException {
        var visitor = new Visitor(port);
        visitor.signIn(staff);
        var cookie = "Cookie: SIPOKJA=" + idOf(visitor);
        for (var address : List.of("/", "/pokja?baris=1", "/instansi?baris=1", "/pertemuan", "/masuk", "/tidak-ada")) {
            var answer =
                    raw("GET " + address + " HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: evil.example", cookie);
            assertThat(answer).as(address).doesNotContain("evil");
        }
    }

    @Test
    void aLineBreakInAParameterMakesNoHeader() throws IOException {
        for (var address :
                List.of("/masuk?x=%0d%0aX-Evil:%201", "/akun?x=%0d%0aSet-Cookie:%20a=b", "/%0d%0aX-Evil:1")) {
            var answer = raw("GET " + address + " HTTP/1.1", "Host: localhost", "Accept: text/html");
            assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")))
                    .as(address)
                    .doesNotContain("\nX-Evil", "\nSet-Cookie: a=b");
        }
    }

    private int withCookie(String id) {
        return new Visitor(port).get("/akun", "Cookie", "SIPOKJA=" + id).statusCode();
    }

    private static String setCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.matches("(__Host-)?SIPOKJA=.*"))
                .findFirst()
                .orElse("");
    }

    private static String idOf(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("SIPOKJA"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String location(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("Location: "))
                .map(line -> line.substring("Location: ".length()))
                .findFirst()
                .orElse("");
    }

    /** As no browser would send it. */
    private String raw(String... lines) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
