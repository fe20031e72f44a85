package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Peraturan BSSN 4/2021 wants, where the office turns it on; that it is off elsewhere is what the other tests show. */
@StrictWebTest
class PasswordPolicyTests {

    private static final String MIXED = "Kebun-7 durian kuning";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    PasswordService passwords;

    @Autowired
    Requests requests;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser dewi;

    @BeforeEach
    void open() {
        dewi = users.account("dewi", "Dewi Contoh", Role.LEADER, Reach.CITY);
    }

    @Test
    void takesNoPasswordWithoutAllKindsOfCharacters() {
        var link = "/kata-sandi/" + passwords.makeLink(dewi.accountId()).token();
        assertThat(requests.get(link, anonymous())).bodyText().contains("dengan huruf besar, huruf kecil, angka");

        for (var password : List.of(
                "kebun-7 durian kuning", "KEBUN-7 DURIAN KUNING", "Kebun- durian kuning", "Kebun7 durian kuning")) {
            assertThat(requests.post(link, anonymous(), Map.of("changed", password, "again", password)))
                    .as(password)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Kata sandi harus memuat huruf besar");
        }
        assertThat(requests.post(link, anonymous(), Map.of("changed", MIXED, "again", MIXED)))
                .hasRedirectedUrl("/masuk");
    }

    @Test
    void leadsToTheChangeOfAPasswordWhoseTimeIsOver() {
        setDaysAgo(89);
        assertThat(signedIn().get("/pertemuan").statusCode()).isEqualTo(200);
        setDaysAgo(91);
        var visitor = signedIn();

        for (var path : List.of("/", "/pertemuan", "/pokja", "/akun/perangkat", "/tidak-ada")) {
            assertThat(location(visitor.get(path))).as(path).isEqualTo("/akun");
        }
        assertThat(visitor.get("/akun").body()).contains("lewat masa berlakunya");
        assertThat(location(visitor.post("/akun/kata-sandi", change(visitor)))).isEqualTo("/akun");

        assertThat(visitor.get("/akun").body()).doesNotContain("lewat masa berlakunya");
        assertThat(visitor.get("/pertemuan").statusCode()).isEqualTo(200);
    }

    @Test
    void staysShutWhileTheNewPasswordIsRefused() {
        setDaysAgo(91);
        var visitor = signedIn();

        for (var wrong : List.<Map<String, String>>of(
                Map.of(),
                Map.of("current", "bukan yang ini", "changed", MIXED, "again", MIXED),
                Map.of("current", TestUsers.PASSWORD, "changed", MIXED, "again", "lain"),
                Map.of("current", TestUsers.PASSWORD, "changed", "pendek", "again", "pendek"))) {
            var answer = visitor.submit("/akun/kata-sandi", visitor.get("/akun"), wrong);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("lewat masa berlakunya", "-error");
        }
        assertThat(visitor.post("/akun/kata-sandi", Map.of()).statusCode())
                .as("without its token")
                .isEqualTo(403);
        assertThat(location(visitor.get("/pertemuan"))).isEqualTo("/akun");
    }

    @Test
    void takesNoOtherForm() {
        setDaysAgo(91);
        var visitor = signedIn();
        var page = visitor.get("/akun");

        for (var path : List.of("/akun/email", "/akun/perangkat/pengakhiran", "/akun/kunci-sandi", "/pertemuan")) {
            var answer = visitor.submit(path, page, Map.of("email", "x@example.go.id", "current", TestUsers.PASSWORD));
            assertThat(location(answer)).as(path).isEqualTo("/akun");
        }
        assertThat(db.sql("select count(*) from account where email is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void asksForTheSecondFactorFirstAndForThePasswordThen() {
        var admin = users.account("admin", "Admin Contoh", Role.ADMIN, Reach.CITY);
        db.sql("update account set password_set_at = now() - interval '91 days'")
                .update();
        var visitor = new Visitor(port);
        visitor.signIn(admin);
        assertThat(location(visitor.get("/akun"))).isEqualTo("/akun/faktor-kedua");

        var page = visitor.get("/akun/faktor-kedua");
        var code = AuthenticatorApp.scan(page.body()).code();
        visitor.submit("/akun/faktor-kedua", page, Map.of("code", code, "current", TestUsers.PASSWORD));
        assertThat(visitor.get("/akun/faktor-kedua/kode-pemulihan").statusCode())
                .isEqualTo(200);
        assertThat(location(visitor.get("/pengguna"))).isEqualTo("/akun");
        assertThat(location(visitor.post("/akun/kata-sandi", change(visitor)))).isEqualTo("/akun");
        assertThat(visitor.get("/pengguna").statusCode()).isEqualTo(200);
    }

    @Test
    void letsWhoIsLedSignOut() {
        setDaysAgo(91);
        var visitor = signedIn();

        assertThat(location(visitor.post("/keluar", Map.of("_csrf", visitor.token("/akun")))))
                .isEqualTo("/masuk?keluar");
    }

    private Map<String, String> change(Visitor visitor) {
        return Map.of("_csrf", visitor.token("/akun"), "current", TestUsers.PASSWORD, "changed", MIXED, "again", MIXED);
    }

    private Visitor signedIn() {
        var visitor = new Visitor(port);
        visitor.signIn("dewi");
        return visitor;
    }

    private void setDaysAgo(int days) {
        db.sql("update account set password_set_at = now() - make_interval(days => ?) where username = 'dewi'")
                .param(days)
                .update();
    }
}
