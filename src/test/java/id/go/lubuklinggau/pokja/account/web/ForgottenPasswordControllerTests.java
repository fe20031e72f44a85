package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Without a mail server; with one, see LetterTests. */
@WebTest
class ForgottenPasswordControllerTests {

    private static final String PATH = "/masuk/lupa";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void saysWhomToAsk() {
        assertThat(requests.get(PATH, anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Minta tautan baru kepada administrator di DPPKB")
                .doesNotContain("name=\"who\"", "Kirim tautan");
    }

    @Test
    void makesNoLinkThatNobodyWouldGet() {
        var user = users.account(Role.STAFF, Reach.CITY);
        accounts.changeEmail(user.accountId(), "rina@example.go.id");

        for (var who : new String[] {user.getUsername(), "rina@example.go.id", "tidak.ada", ""}) {
            assertThat(requests.post(PATH, anonymous(), Map.of("who", who))).hasRedirectedUrl(PATH);
        }
        assertThat(db.sql("select count(*) from account_link").query(Long.class).single())
                .isZero();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri(PATH).param("who", "rina")).hasStatus(403);
    }

    @Test
    void isOpenToWhoIsSignedIn() {
        assertThat(requests.get(PATH, users.staff())).hasStatusOk();
    }
}
