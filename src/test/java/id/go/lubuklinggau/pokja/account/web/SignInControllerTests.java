package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class SignInControllerTests {

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void anyoneSeesThePage() {
        assertThat(mvc.get().uri("/masuk")).hasStatusOk().bodyText().contains("Kata sandi");
    }

    @Test
    void namesTheExampleAccountsWhereThereAreSome() {
        assertThat(mvc.get().uri("/masuk")).bodyText().doesNotContain("Akun contoh");
        accounts.open(new OpenAccount(
                UUID.randomUUID(), "staf", "Staf Contoh", "rahasia sekali", Role.STAFF, Reach.CITY, true));

        assertThat(mvc.get().uri("/masuk")).bodyText().contains("Akun contoh", "staf", "contoh-lubuklinggau");
    }

    @Test
    void letsInWhoKnowsThePassword() {
        var user = users.account(Role.STAFF, Reach.CITY);

        assertThat(mvc.post()
                        .uri("/masuk")
                        .param("username", user.getUsername())
                        .param("password", TestUsers.PASSWORD)
                        .with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/");
    }

    @Test
    void saysTheSameForAWrongNameAndAWrongPassword() {
        var user = users.account(Role.STAFF, Reach.CITY);

        for (var name : new String[] {user.getUsername(), "tidak.ada"}) {
            assertThat(mvc.post()
                            .uri("/masuk")
                            .param("username", name)
                            .param("password", "salah")
                            .with(csrf()))
                    .hasRedirectedUrl("/masuk?gagal");
        }
        assertThat(mvc.get().uri("/masuk?gagal")).bodyText().contains("tidak cocok");
    }

    @Test
    void keepsTheNameThatWasTypedOnceAndNotInTheAddress() {
        var visitor = new Visitor(port);
        var answer = visitor.submit(
                "/masuk", visitor.get("/masuk"), Map.of("username", "Rina.S", "password", "bukan yang ini"));
        assertThat(Visitor.location(answer)).isEqualTo("/masuk?gagal");

        assertThat(visitor.get("/masuk?gagal").body())
                .contains("value=\"Rina.S\"")
                .doesNotContain("bukan yang ini");
        assertThat(visitor.get("/masuk?gagal").body()).doesNotContain("Rina");
    }

    /** It may be a password in the wrong field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxx kata rahasia",
                "xxx\"<b>",
                "Xxx123!",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void keepsNothingThatLooksLikeNoName(String name) {
        var visitor = new Visitor(port);
        visitor.submit("/masuk", visitor.get("/masuk"), Map.of("username", name, "password", "bukan yang ini"));

        assertThat(visitor.get("/masuk?gagal").body()).doesNotContainIgnoringCase("xxx");
        assertThat(db.sql("select count(*) from spring_session_attributes where attribute_name like '%sername'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void makesNoSessionForAStrangerWhoSendsNoToken() {
        assertThat(new Visitor(port)
                        .post("/masuk", Map.of("username", "rina", "password", "bukan yang ini"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(db.sql("select count(*) from spring_session_attributes where attribute_name like '%sername'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void hashesAFormerPasswordAnewAtItsNextSignIn() {
        var user = users.account(Role.STAFF, Reach.CITY);
        db.sql("update account set password_hash = ? where id = ?")
                .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(TestUsers.PASSWORD), user.accountId())
                .update();

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(mvc.post()
                            .uri("/masuk")
                            .param("username", user.getUsername())
                            .param("password", TestUsers.PASSWORD)
                            .with(csrf()))
                    .hasRedirectedUrl("/");
            assertThat(db.sql("select password_hash from account where id = ?")
                            .param(user.accountId())
                            .query(String.class)
                            .single())
                    .startsWith("{argon2id}$argon2id$");
        }
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/masuk").param("username", "a").param("password", "b"))
                .hasStatus(403);
    }

    @Test
    void sendsWhoIsSignedInHome() {
        assertThat(mvc.get().uri("/masuk").with(users.staff())).hasRedirectedUrl("/");
    }

    @Test
    void signsOut() {
        assertThat(mvc.post().uri("/keluar").with(users.staff()).with(csrf())).hasRedirectedUrl("/masuk?keluar");
    }

    @Test
    void everythingElseAsksToSignIn() {
        assertThat(mvc.get().uri("/pokja")).hasStatus3xxRedirection().hasRedirectedUrl("/masuk");
    }
}
