package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.ExamplePasskey;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a browser and its passkey say to each other is in PasskeyTests; here is the rest. */
@WebTest
class PasskeyControllerTests {

    private static final String CHALLENGE = "/akun/kunci-sandi/tantangan";
    private static final String ANSWER = "/akun/kunci-sandi/jawaban";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser account;
    private RequestPostProcessor owner;

    @BeforeEach
    void oneAccount() {
        account = users.account(Role.FIELD_OFFICER, Reach.of("16.73.01"));
        owner = user(account);
    }

    @Test
    void asksForANameAndThePassword() {
        assertThat(requests.get("/akun/kunci-sandi/baru", owner))
                .hasStatusOk()
                .bodyText()
                .contains("current-password");

        assertThat(ask(Map.of())).hasStatus(422).bodyText().contains("name-error", "current-error");
        assertThat(ask(Map.of("name", "🌾".repeat(61), "current", TestUsers.PASSWORD)))
                .hasStatus(422)
                .bodyText()
                .contains("paling banyak 60 karakter");
        assertThat(ask(Map.of("name", "<script>", "current", "bukan ini")))
                .hasStatus(422)
                .bodyText()
                .contains("current-error", "value=\"&lt;script&gt;\"");
        assertThat(ask(Map.of("name", "Ponsel", "current", TestUsers.PASSWORD)))
                .hasRedirectedUrl("/akun/kunci-sandi/pendaftaran");
    }

    @Test
    void offersToMakeOneAfterThePasswordOnly() {
        assertThat(requests.get("/akun/kunci-sandi/pendaftaran", owner)).hasRedirectedUrl("/akun/kunci-sandi/baru");
        assertThat(json(CHALLENGE, new Cookie("SIPOKJA", "none"), "{}")).hasStatus(403);

        var session = permitted();
        assertThat(mvc.get().uri("/akun/kunci-sandi/pendaftaran").with(owner).cookie(session))
                .bodyText()
                .contains("Ponsel Rina", "data-behaviour=\"passkey-register\"");
        assertThat(json(CHALLENGE, session, "{}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"id\":\"localhost\"", "\"name\":\"SIPOKJA\"", "\"userVerification\":\"required\"")
                .contains("\"residentKey\":\"required\"", account.getUsername());
    }

    @Test
    void refusesWhatIsNoPasskey() {
        var session = permitted();
        json(CHALLENGE, session, "{}");
        for (var body : List.of(
                "", "x", "null", "[]", "{}", "{\"publicKey\":null}", "{\"publicKey\":{\"label\":\"x\"}}", """
                {"publicKey":{"label":"x","credential":{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{
                "attestationObject":"AAAA","clientDataJSON":"e30","transports":[]},"clientExtensionResults":{}}}}""")) {
            assertThat(json(ANSWER, session, body).getResponse().getStatus())
                    .as(body)
                    .isIn(400, 403, 422);
            json(CHALLENGE, session, "{}");
        }
        for (var body : List.of("", "null", "{}", """
                {"id":"AAAA","rawId":"AAAA","response":{"authenticatorData":"AAAA","clientDataJSON":"e30",
                "signature":"AAAA","userHandle":"AAAA"},"credType":"public-key","clientExtensionResults":{}}""")) {
            assertThat(json("/masuk/kunci-sandi/tantangan", session, "{}")).hasStatusOk();
            assertThat(json("/masuk/kunci-sandi", session, body)).as(body).hasStatus(401);
        }
        assertThat(db.sql("select count(*) from passkey").query(Long.class).single())
                .isZero();
    }

    @Test
    void refusesWhatComesWithoutItsToken() {
        for (var path : List.of(CHALLENGE, ANSWER, "/masuk/kunci-sandi/tantangan", "/masuk/kunci-sandi")) {
            assertThat(mvc.post()
                            .uri(path)
                            .with(owner)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .hasStatus(403);
        }
    }

    @Test
    void listsAndRemovesOnesOwn() {
        var id = passkey(account, "Ponsel <b>");
        var remove = "/akun/kunci-sandi/" + id + "/penghapusan";
        assertThat(requests.get("/akun", owner)).bodyText().contains("Ponsel &lt;b&gt;", "belum pernah", remove);

        assertThat(requests.get(remove, owner)).bodyText().contains("Hapus kunci sandi Ponsel &lt;b&gt;");
        assertThat(requests.post(remove, owner, Map.of("current", "bukan ini")))
                .hasStatus(422)
                .bodyText()
                .contains("current-error");
        assertThat(requests.post(remove, owner, Map.of("current", TestUsers.PASSWORD)))
                .hasRedirectedUrl("/akun");
        assertThat(requests.post(remove, owner, Map.of("current", TestUsers.PASSWORD)))
                .as("a second press")
                .hasRedirectedUrl("/akun");
        assertThat(requests.get("/akun", owner)).bodyText().contains("Belum ada kunci sandi.");
        assertThat(db.sql("select kind from trail where subject = 'passkey' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("CREATED", "REMOVED");
    }

    @Test
    void showsAndRemovesNobodyElses() {
        var id = passkey(users.account(Role.LEADER, Reach.CITY), "Ponsel orang lain");
        var remove = "/akun/kunci-sandi/" + id + "/penghapusan";

        assertThat(requests.get("/akun", owner)).bodyText().doesNotContain("Ponsel orang lain");
        assertThat(requests.get(remove, owner)).hasRedirectedUrl("/akun");
        requests.post(remove, owner, Map.of("current", TestUsers.PASSWORD));
        assertThat(db.sql("select count(*) from passkey").query(Long.class).single())
                .isOne();
    }

    @Test
    void anAdministratorTakesThemAway() {
        passkey(account, "Ponsel hilang");
        var path = "/pengguna/" + account.accountId();

        assertThat(requests.get(path, users.admin())).bodyText().contains("1 kunci sandi", "Atur ulang verifikasi");
        requests.post(path + "/faktor-kedua/penghapusan", users.admin());
        assertThat(requests.get("/akun", owner)).bodyText().contains("Belum ada kunci sandi.");
    }

    @Test
    void areListedInAFewStatements() {
        passkey(account, "Satu");
        var one = statements.during(() -> requests.get("/akun", owner));
        for (int number = 0; number < 119; number++) {
            passkey(account, "Kunci " + number);
        }
        assertThat(statements.during(() -> requests.get("/akun", owner)))
                .hasSameSizeAs(one)
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void areOfferedAtTheSignInWhereTheyWork() {
        assertThat(mvc.get().uri("/masuk")).bodyText().contains("Masuk dengan kunci sandi");
        assertThat(mvc.get().uri("http://192.168.1.10/masuk"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Masuk dengan kunci sandi");
        assertThat(mvc.get().uri("http://192.168.1.10/akun").with(owner))
                .bodyText()
                .contains("belum dapat dipakai di alamat ini");
    }

    private MvcTestResult ask(Map<String, String> fields) {
        return requests.post("/akun/kunci-sandi", owner, fields);
    }

    /** The cookie of a session in which the password was given. */
    private Cookie permitted() {
        return ask(Map.of("name", "Ponsel Rina", "current", TestUsers.PASSWORD))
                .getResponse()
                .getCookie("SIPOKJA");
    }

    private MvcTestResult json(String path, Cookie session, String body) {
        return mvc.post()
                .uri(path)
                .with(owner)
                .with(csrf())
                .cookie(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private UUID passkey(SignedInUser whose, String name) {
        return ExamplePasskey.of(whose, name, db);
    }
}
