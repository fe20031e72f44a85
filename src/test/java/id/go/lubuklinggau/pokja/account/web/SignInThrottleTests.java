package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.PasswordCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import id.go.lubuklinggau.pokja.support.WebTest;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SignInThrottleTests {

    private static final String HERE = "10.1.1.1";
    private static final String THERE = "10.2.2.2";
    private static final String COOKIE = "SIPOKJA_PERAMBAN";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwordService;

    @Autowired
    PasswordCounter passwords;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser user;
    private String name;

    @BeforeEach
    void oneAccount() {
        user = users.account(Role.STAFF, Reach.CITY);
        name = user.getUsername();
    }

    @Test
    void makesTheSixthTryWaitEvenWithTheRightPasswordAndFromElsewhere() {
        fail(name, HERE, 5);

        for (var address : new String[] {HERE, THERE}) {
            assertThat(signIn(name, TestUsers.PASSWORD, address, null))
                    .hasStatus(429)
                    .hasHeader("Retry-After", "60")
                    .hasForwardedUrl("/masuk/tunggu");
        }
    }

    @Test
    void saysWhenToTryAgainAndKeepsTheName() {
        assertThat(mvc.post()
                        .uri("/masuk/tunggu")
                        .param("username", name)
                        .requestAttr("retryAt", Instant.parse("2026-11-24T03:41:10Z"))
                        .with(csrf()))
                .bodyText()
                .contains("Terlalu banyak percobaan. Coba lagi pukul 10.42.", "value=\"" + name + "\"");
    }

    @Test
    void letsInAfterTheWait() {
        fail(name, HERE, 5);
        minutesPass(1);

        assertThat(signIn(name, TestUsers.PASSWORD, HERE, null)).hasRedirectedUrl("/");
        fail(name, HERE, 5);
    }

    @Test
    void waitsLongerEachTimeButNeverMoreThanAQuarterOfAnHour() {
        fail(name, HERE, 5);
        for (var minutes : new int[] {1, 2, 4, 8, 15, 15, 15}) {
            minutesPass(minutes - 1);
            assertThat(signIn(name, "salah", HERE, null)).hasStatus(429);
            minutesPass(1);
            assertThat(signIn(name, "salah", HERE, null)).hasRedirectedUrl("/masuk?gagal");
        }
    }

    @Test
    void forgetsFailuresThatAreFarApart() {
        for (var hour = 0; hour < 8; hour++) {
            fail(name, HERE, 3);
            minutesPass(16);
        }
    }

    @Test
    void keepsNobodyOutOfAnAccountFromABrowserThatItKnows() {
        var cookie = cookieOf(signIn(name, TestUsers.PASSWORD, HERE, null));
        fail(name, THERE, 5);
        fail("tidak.ada", HERE, 5);
        fail("tidak.ada.juga", HERE, 5);

        assertThat(signIn(name, TestUsers.PASSWORD, HERE, null)).hasStatus(429);
        var answer = signIn(name, TestUsers.PASSWORD, HERE, cookie);
        assertThat(answer).hasRedirectedUrl("/");
        assertThat(cookieOf(answer)).isEqualTo(cookie);
    }

    @Test
    void knowsTheBrowserOnWhichThePasswordWasSetByALink() {
        var cookie = cookieOf(mvc.post()
                .uri("/kata-sandi/" + passwordService.makeLink(user.accountId()).token())
                .param("changed", "empat kata yang baru")
                .param("again", "empat kata yang baru")
                .with(csrf())
                .exchange());
        fail(name, THERE, 5);

        assertThat(signIn(name, "empat kata yang baru", HERE, null)).hasStatus(429);
        assertThat(signIn(name, "empat kata yang baru", HERE, cookie)).hasRedirectedUrl("/");
    }

    @Test
    void countsTheTriesOfAKnownBrowser() {
        var cookie = cookieOf(signIn(name, TestUsers.PASSWORD, HERE, null));

        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(name, "salah", HERE, cookie)).hasRedirectedUrl("/masuk?gagal");
        }
        assertThat(signIn(name, TestUsers.PASSWORD, HERE, cookie)).hasStatus(429);
    }

    @Test
    void knowsABrowserForItsOwnAccountsOnly() {
        var other = users.account(Role.STAFF, Reach.CITY).getUsername();
        var cookie = cookieOf(signIn(other, TestUsers.PASSWORD, HERE, null));
        fail(name, THERE, 5);

        assertThat(signIn(name, TestUsers.PASSWORD, HERE, cookie)).hasStatus(429);
        assertThat(signIn(other, TestUsers.PASSWORD, HERE, cookie)).hasRedirectedUrl("/");
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        for (var number = 0; number < 30; number++) {
            assertThat(signIn("orang-" + number, "salah", HERE, null)).hasRedirectedUrl("/masuk?gagal");
        }

        assertThat(signIn(name, TestUsers.PASSWORD, HERE, null)).hasStatus(429);
        assertThat(signIn(name, TestUsers.PASSWORD, THERE, null)).hasRedirectedUrl("/");
    }

    @Test
    void doesNotHoldSuccessesAgainstAnAddress() {
        for (var number = 0; number < 40; number++) {
            assertThat(signIn(name, TestUsers.PASSWORD, HERE, null)).hasRedirectedUrl("/");
        }
        assertThat(failures()).isZero();
    }

    @Test
    void countsTriesAtTheSameMoment() throws Exception {
        passwords.reset();
        Callable<Integer> attempt =
                () -> signIn(name, "salah", HERE, null).getResponse().getStatus();

        var answers = Together.run(Collections.nCopies(12, attempt));

        assertThat(answers).containsOnly(302, 429);
        assertThat(Collections.frequency(answers, 302)).isEqualTo(5);
        assertThat(passwords.checked()).isEqualTo(5);
    }

    @Test
    void takesANameInAnySpellingForTheSame() {
        fail(name, HERE, 3);
        fail("  " + name.toUpperCase() + " ", HERE, 2);

        assertThat(signIn(name, "salah", HERE, null)).hasStatus(429);
    }

    @Test
    void doesTheSameWorkAndSaysTheSameWhateverIsWrong() {
        var closed = users.account(Role.STAFF, Reach.CITY);
        accounts.close(closed.accountId(), users.account(Role.ADMIN, Reach.CITY).accountId());
        var withoutPassword = users.account(Role.STAFF, Reach.CITY);
        db.sql("update account set password_hash = null where id = ?")
                .param(withoutPassword.accountId())
                .update();

        for (var wrong : new String[] {
            name,
            closed.getUsername(),
            withoutPassword.getUsername(),
            "tidak.ada",
            "\0",
            "a b",
            "x".repeat(5000),
            "🌾",
            ""
        }) {
            passwords.reset();
            assertThat(signIn(wrong, "salah", HERE, null)).hasRedirectedUrl("/masuk?gagal");
            assertThat(passwords.checked()).as(wrong).isEqualTo(1);
        }
    }

    @Test
    void leadsWhoAsksForTheAnswerItselfToTheSignInPage() {
        assertThat(mvc.post().uri("/masuk/tunggu").with(csrf())).hasRedirectedUrl("/masuk");
    }

    @Test
    void keepsNoCookieThatIsNotItsOwn() {
        var answer = signIn(name, TestUsers.PASSWORD, HERE, "<script>");

        assertThat(answer).hasRedirectedUrl("/");
        assertThat(cookieOf(answer)).matches("[A-Za-z0-9_-]{43}");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(header -> assertThat(header).contains(COOKIE, "HttpOnly", "SameSite=Lax"));
    }

    private void fail(String username, String address, int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            assertThat(signIn(username, "salah", address, null)).hasRedirectedUrl("/masuk?gagal");
        }
    }

    private MvcTestResult signIn(String username, String password, String address, String cookie) {
        var request = mvc.post()
                .uri("/masuk")
                .param("username", username)
                .param("password", password)
                .with(csrf())
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                });
        return (cookie == null ? request : request.cookie(new Cookie(COOKIE, cookie))).exchange();
    }

    private static String cookieOf(MvcTestResult answer) {
        return answer.getResponse().getCookie(COOKIE).getValue();
    }

    private void minutesPass(int minutes) {
        db.sql("""
                        update sign_in_failure set first_at = first_at - make_interval(mins => ?),
                            last_at = last_at - make_interval(mins => ?)""").params(minutes, minutes).update();
    }

    private long failures() {
        return db.sql("select count(*) from sign_in_failure").query(Long.class).single();
    }
}
