package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.ExamplePasskey;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class PasswordLinkControllerTests {

    private static final String NEW = "empat kata yang baru";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser rina;
    private String token;

    @BeforeEach
    void openAnAccount() {
        rina = accounts.open(
                new OpenAccount(UUID.randomUUID(), "rina", "Rina <b>Sari</b>", null, Role.STAFF, Reach.CITY, false));
        token = passwords.makeLink(rina.accountId()).token();
    }

    @Test
    void asksWhoeverHoldsTheLinkForAPassword() {
        var page = mvc.get().uri("/kata-sandi/" + token).exchange();

        assertThat(page)
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Untuk akun Rina &lt;b&gt;Sari&lt;/b&gt;", "value=\"rina\"", "12 sampai 128 karakter");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void setsThePasswordOnce() {
        assertThat(set(NEW, NEW)).hasRedirectedUrl("/masuk");

        assertThat(mvc.post()
                        .uri("/masuk")
                        .param("username", "rina")
                        .param("password", NEW)
                        .with(csrf()))
                .hasRedirectedUrl("/");
        assertThat(set(NEW, NEW)).hasStatus(410).bodyText().contains("Tautan tidak berlaku lagi");
    }

    @Test
    void endsPasskeysThatSomebodyElseMayHaveAdded() {
        assertThat(mvc.get().uri("/kata-sandi/" + token)).bodyText().doesNotContain("ikut dihapus");
        ExamplePasskey.of(rina, "Ponsel orang lain", db);
        ExamplePasskey.of(users.account(Role.LEADER, Reach.CITY), "Ponsel pimpinan", db);
        assertThat(mvc.get().uri("/kata-sandi/" + token))
                .bodyText()
                .contains("Kunci sandi (passkey) akun ini ikut dihapus");
        assertThat(set("pendek", "pendek")).hasStatus(422);
        assertThat(passkeys()).hasSize(2);

        assertThat(set(NEW, NEW)).hasRedirectedUrl("/masuk");

        assertThat(passkeys()).containsExactly("Ponsel pimpinan");
    }

    @Test
    void endsThemAlsoWhereCodesAreOn() {
        db.sql("insert into second_factor values (?, decode(repeat('ab', 20), 'hex'), now(), '{}')")
                .param(rina.accountId())
                .update();
        ExamplePasskey.of(rina, "Ponsel Rina", db);

        assertThat(mvc.get().uri("/kata-sandi/" + token))
                .bodyText()
                .contains("ikut dihapus")
                .doesNotContain("tetap berlaku");
        assertThat(set(NEW, NEW)).hasRedirectedUrl("/masuk");

        assertThat(passkeys()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndLetsTryAgain() {
        assertThat(set("pendek", "pendek")).hasStatus(422).bodyText().contains("changed-error");
        assertThat(set(NEW, NEW + "x")).hasStatus(422).bodyText().contains("again-error");
        assertThat(set("sipokja lubuklinggau", "sipokja lubuklinggau"))
                .hasStatus(422)
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("mudah ditebak", "changed-error")
                .doesNotContain("sipokja lubuklinggau");
        assertThat(mvc.post().uri("/kata-sandi/" + token).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Kata sandi harus diisi.");
        assertThat(set(NEW, NEW)).hasRedirectedUrl("/masuk");
    }

    @Test
    void saysOfAVoidLinkWhatToDo() {
        for (var other : new String[] {"tidak-ada", "a".repeat(5000), "%F0%9F%8C%BE", "%3Cscript%3E"}) {
            assertThat(mvc.get().uri(URI.create("/kata-sandi/" + other)))
                    .hasStatus(410)
                    .bodyText()
                    .contains("Tautan tidak berlaku lagi", "minta tautan baru");
        }
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/kata-sandi/" + token).param("changed", NEW).param("again", NEW))
                .hasStatus(403);
    }

    private List<String> passkeys() {
        return db.sql("select name from passkey").query(String.class).list();
    }

    private MvcTestResult set(String changed, String again) {
        return mvc.post()
                .uri("/kata-sandi/" + token)
                .param("changed", changed)
                .param("again", again)
                .with(csrf())
                .exchange();
    }
}
