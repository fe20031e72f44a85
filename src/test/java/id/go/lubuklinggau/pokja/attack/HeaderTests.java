package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over real HTTP: what every answer tells the browser to refuse. */
@WebTest
class HeaderTests {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private static final List<String> ERRORS = List.of(
            "/tidak-ada",
            "/akun/kata-sandi",
            "/pokja;x=1",
            "/pokja/1",
            "/error",
            "/css/tidak-ada.css",
            "/pokja?halaman=x");

    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg|webmanifest))");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private Routes routes;

    @BeforeEach
    void fill() {
        routes = Routes.withExamples(beans);
    }

    @Test
    void everyPageHasThemAndIsKeptNowhere() {
        var softly = new SoftAssertions();
        var users = routes.users();
        for (var role : List.of(Role.STAFF, Role.ADMIN)) {
            var visitor = new Visitor(port);
            visitor.signIn(users.get(role).getUsername());
            for (var route : routes.gets()) {
                checkPage(visitor.get(routes.address(route)), softly);
            }
            ERRORS.forEach(address -> checkPage(visitor.get(address), softly));
        }
        var stranger = new Visitor(port);
        ERRORS.forEach(address -> checkPage(stranger.get(address), softly));
        checkPage(stranger.get("/"), softly);
        checkPage(stranger.post("/masuk", Map.of()), softly);
        checkPage(stranger.get("/actuator/health"), softly);
        softly.assertAll();
    }

    @Test
    void staticFilesHaveThemAndAreKept() {
        var visitor = new Visitor(port);
        visitor.signIn(routes.users().get(Role.STAFF).getUsername());
        var page = visitor.get(routes.address("/sesi/{id}/kehadiran")).body()
                + visitor.get(routes.address("/sesi/{id}/daftar-hadir")).body();
        var files = LINKED.matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThan(6).contains("/manifest.webmanifest");
        var softly = new SoftAssertions();
        for (var file : files) {
            var answer = new Visitor(port).get(file);
            softly.assertThat(answer.statusCode()).as(file).isEqualTo(200);
            if (file.matches(".*-[0-9a-f]{8,32}\\..*|/css/halaman/.*")) {
                softly.assertThat(header(answer, "Cache-Control")).as(file).contains("max-age=31536000", "public");
            } else {
                softly.assertThat(header(answer, "Cache-Control")).as(file).isEqualTo("no-cache");
            }
            softly.assertThat(header(answer, "Set-Cookie")).as(file).isEmpty();
            check(answer, softly);
        }
        softly.assertAll();
    }

    /** A browser that has seen this once over HTTPS never asks over plain HTTP again; over plain HTTP it would not count. */
    @Test
    void onlyAnAnswerOverHttpsAsksForHttpsForEver() {
        for (var address : List.of("/masuk", "/tidak-ada", "/css/sipokja.css")) {
            assertThat(header(
                            new Visitor(port).get(address, "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                    .isEqualTo("max-age=31536000 ; includeSubDomains");
            assertThat(header(new Visitor(port).get(address), "Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    /** Whoever is in the office's network comes from there, whatever they write. */
    @Test
    void onlyTheProxyOfThisComputerIsBelieved() throws Exception {
        var forged = new String[] {"X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7"};
        assertThat(header(new Visitor(port).get("/masuk", forged), "Strict-Transport-Security"))
                .isNotEmpty();
        for (var address : addressesInTheNetwork()) {
            var visitor = new Visitor("http://" + address + ":" + port);
            assertThat(header(visitor.get("/masuk", forged), "Strict-Transport-Security"))
                    .as(address)
                    .isEmpty();
            assertThat(visitor.post("/masuk", "", forged).statusCode()).isEqualTo(403);
            assertThat(db.sql("select address from trail where kind = 'REFUSED' order by id desc limit 1")
                            .query(String.class)
                            .single())
                    .isEqualTo(address);
        }
    }

    /** Of this computer; none where it has no network. */
    private static List<String> addressesInTheNetwork() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .toList();
    }

    /** Its address is a secret, which no other site may learn. */
    private static boolean isLink(HttpResponse<String> answer) {
        return answer.uri().getPath().startsWith("/kata-sandi/") && answer.statusCode() == 200;
    }

    /** Where cards are scanned. */
    private static boolean isDoor(HttpResponse<String> answer) {
        return answer.uri().getPath().matches("/sesi/[^/]*/pindai");
    }

    /** Its address names its content; no proxy keeps it, because it is for who is signed in. */
    private static boolean isEmblem(HttpResponse<String> answer) {
        return answer.uri().getPath().equals("/kop/lambang") && answer.statusCode() == 200;
    }

    private static void checkPage(HttpResponse<String> answer, SoftAssertions softly) {
        softly.assertThat(header(answer, "Cache-Control"))
                .as(answer.toString())
                .contains(isEmblem(answer) ? "private" : "no-store");
        check(answer, softly);
    }

    private static void check(HttpResponse<String> answer, SoftAssertions softly) {
        EVERYWHERE.forEach((name, value) -> softly.assertThat(header(answer, name))
                .as(answer + " " + name)
                .isEqualTo(isLink(answer) && name.equals("Referrer-Policy") ? "no-referrer" : value));
        softly.assertThat(header(answer, "Permissions-Policy"))
                .as(answer.toString())
                .contains(isDoor(answer) ? "camera=(self)" : "camera=()", "geolocation=()", "microphone=()");
        softly.assertThat(answer.headers().map())
                .as(answer.toString())
                .doesNotContainKeys("server", "x-powered-by", "x-application-context");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
