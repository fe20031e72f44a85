package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is mailed when it changes is in LetterTests. */
@WebTest
class OwnEmailControllerTests {

    private static final String PATH = "/akun/email";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    private SignedInUser rina;

    @BeforeEach
    void open() {
        rina = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));
        accounts.changeEmail(rina.accountId(), "rina@example.go.id");
    }

    @Test
    void showsTheOneInUse() {
        assertThat(requests.get(PATH, user(rina)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"rina@example.go.id\"", "current-password");
    }

    @Test
    void changesAndRemovesIt() {
        assertThat(change("baru@example.go.id", TestUsers.PASSWORD)).hasRedirectedUrl("/akun");
        assertThat(email()).isEqualTo("baru@example.go.id");
        assertThat(requests.get("/akun", user(rina))).bodyText().contains("baru@example.go.id");

        assertThat(change(" ", TestUsers.PASSWORD)).hasRedirectedUrl("/akun");
        assertThat(email()).isNull();
    }

    @Test
    void asksForThePassword() {
        assertThat(change("baru@example.go.id", "bukan yang ini"))
                .hasStatus(422)
                .bodyText()
                .contains("current-error", "value=\"baru@example.go.id\"")
                .doesNotContain("bukan yang ini");
        assertThat(change("baru@example.go.id", "")).hasStatus(422).bodyText().contains("current-error");
        assertThat(email()).isEqualTo("rina@example.go.id");
    }

    @Test
    void refusesWhatIsNoAddressAndKeepsItOnThePage() {
        for (var unfit :
                new String[] {"rina", "rina@", "@example.go.id", "a b@example.go.id", "x".repeat(250) + "@x.id"}) {
            assertThat(change(unfit, TestUsers.PASSWORD))
                    .as(unfit)
                    .hasStatus(422)
                    .bodyText()
                    .contains("email-error", "value=\"" + unfit + "\"");
        }
        assertThat(change("<script>", TestUsers.PASSWORD)).bodyText().contains("value=\"&lt;script&gt;\"");
        assertThat(email()).isEqualTo("rina@example.go.id");
    }

    @Test
    void refusesThatOfAnother() {
        accounts.changeEmail(users.account(Role.LEADER, Reach.CITY).accountId(), "budi@example.go.id");

        assertThat(change("BUDI@example.go.id", TestUsers.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dipakai akun lain");
    }

    @Test
    void changesNobodyElses() {
        var other = users.account(Role.LEADER, Reach.CITY);
        requests.post(
                PATH,
                user(rina),
                Map.of(
                        "email",
                        "baru@example.go.id",
                        "current",
                        TestUsers.PASSWORD,
                        "accountId",
                        other.accountId().toString(),
                        "id",
                        other.accountId().toString()));

        assertThat(accounts.find(other.accountId()).email()).isNull();
    }

    @Test
    void isForWhoIsSignedIn() {
        assertThat(requests.get(PATH, anonymous())).hasRedirectedUrl("/masuk");
        assertThat(requests.post(PATH, anonymous(), Map.of("email", "x@example.go.id")))
                .hasRedirectedUrl("/masuk");
        assertThat(mvc.post().uri(PATH).param("email", "x@example.go.id").with(user(rina)))
                .as("without its token")
                .hasStatus(403);
        assertThat(email()).isEqualTo("rina@example.go.id");
    }

    private MvcTestResult change(String email, String password) {
        return requests.post(PATH, user(rina), Map.of("email", email, "current", password));
    }

    private String email() {
        return accounts.find(rina.accountId()).email();
    }
}
