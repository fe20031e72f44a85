package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over real HTTP: nothing of the inside is shown: no actuator but health, no file but the static ones, no trace. */
@WebTest
class ExposureTests {

    private static final String INSIDE =
            "(?s).*(Exception|\\tat |\\.java:|org\\.springframework|id\\.go\\.lubuklinggau|jdbc:|spring\\.|Tomcat|BOOT-INF).*";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    private final SoftAssertions softly = new SoftAssertions();
    private Visitor stranger;
    private Visitor administrator;

    @BeforeEach
    void signIn() {
        stranger = new Visitor(port);
        administrator = new Visitor(port);
        administrator.signIn(users.account(Role.ADMIN, Reach.CITY).getUsername());
    }

    @Test
    void theActuatorTellsNothingButHealth() {
        for (var address : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            var answer = stranger.get(address, "Accept", "*/*");
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain("components", "details", "PostgreSQL");
        }
        for (var name : List.of(
                "",
                "/",
                "/env",
                "/beans",
                "/heapdump",
                "/loggers",
                "/mappings",
                "/metrics",
                "/shutdown",
                "/sbom",
                "/info",
                "/configprops",
                "/threaddump",
                "/sessions",
                "/flyway",
                "/scheduledtasks",
                "/caches",
                "/conditions",
                "/prometheus",
                "/httpexchanges",
                "/health/db",
                "/health/diskSpace")) {
            softly.assertThat(stranger.get("/actuator" + name, "Accept", "*/*").statusCode())
                    .as(name)
                    .isIn(302, 404);
            softly.assertThat(administrator
                            .get("/actuator" + name, "Accept", "*/*")
                            .statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
        softly.assertThat(administrator.method("POST", "/actuator/health").statusCode())
                .isIn(403, 405);
        softly.assertAll();
    }

    @Test
    void noPathLeadsOutOfTheStaticFiles() {
        for (var folder : List.of("/css/", "/js/", "/")) {
            for (var way : List.of(
                    "..%2fapplication.properties",
                    "%2e%2e/application.properties",
                    "%2e%2e%2f%2e%2e%2fapplication.properties",
                    "..;/application.properties",
                    "..%5capplication.properties",
                    "%5c..%5capplication.properties",
                    "..%252fapplication.properties",
                    "..%c0%afapplication.properties",
                    "%00/application.properties",
                    "application.properties%00.css",
                    "WEB-INF/web.xml",
                    "META-INF/MANIFEST.MF",
                    "application.properties",
                    "templates/layout/page.html",
                    "db/migration/V1__area_create_and_fill.sql",
                    "file:/etc/passwd",
                    "..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
                    ".git/config",
                    "")) {
                if (!(folder + way).equals("/")) {
                    var answer = administrator.get(folder + way);
                    softly.assertThat(answer.statusCode()).as(folder + way).isIn(400, 404);
                    softly.assertThat(answer.body()).as(folder + way).doesNotMatch(INSIDE);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void noErrorPageTellsWhatHappenedInside() {
        for (var address : List.of(
                "/tidak-ada",
                "/pokja/1",
                "/pokja;x=1",
                "/akun/kata-sandi",
                "/pengguna?peran=X",
                "/pertemuan?tahap=X",
                "/narasumber/baru?instansi=x",
                "/sesi/x/kehadiran",
                "/pokja?baris=99999999999")) {
            for (var visitor : List.of(stranger, administrator)) {
                var answer = visitor.get(address + (address.contains("?") ? "&" : "?")
                        + "trace=true&message=true&errors=true&exception=true&path=true");
                softly.assertThat(answer.statusCode()).as(address).isLessThan(500);
                softly.assertThat(answer.body()).as(address).doesNotMatch(INSIDE);
                var json = visitor.get(address, "Accept", "application/json");
                softly.assertThat(json.body()).as(address + " as JSON").doesNotMatch(INSIDE);
            }
        }
        softly.assertAll();
    }
}
