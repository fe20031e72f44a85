package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.support.TestUsers;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Links by mail, and the letters that tell of passwords, addresses and sign-ins. */
class LetterTests extends MailTest {

    private static final String NEW = "empat kata yang baru";
    private static final Pattern LINK = Pattern.compile("https://sipokja\\.example\\.go\\.id(/kata-sandi/\\S+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    Letters letters;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser rina;

    @BeforeEach
    void open() {
        rina = open("rina", "rina@example.go.id", false);
    }

    @Test
    void aLinkThatIsAskedForSetsThePasswordOnce() throws Exception {
        assertThat(mvc.get().uri("/masuk/lupa")).hasStatusOk().bodyText().contains("Kirim tautan");
        assertThat(ask("rina", "evil.example")).hasRedirectedUrl("/masuk");

        var letter = letters(1).get(0);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("rina@example.go.id");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("sipokja@sipokja.example.go.id");
        assertThat(letter.getSubject()).isEqualTo("Tautan kata sandi SIPOKJA");
        assertThat(text(letter))
                .contains("Yth. Rina Contoh,", "berlaku sampai pukul ", "hanya dapat dipakai satu kali")
                .doesNotContain("evil.example", "??", "{0}", TestUsers.PASSWORD);
        var path = path(letter);
        assertThat(setPassword(path)).hasRedirectedUrl("/masuk");
        assertThat(setPassword(path)).hasStatus(410);
        assertThat(text(letters(2).get(1))).contains("kata sandi akun SIPOKJA Anda diganti pada");
        assertThat(db.sql("select link_mailed_at is not null from account where username = 'rina'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anEmailAddressInAnySpellingWillDo() throws Exception {
        ask(" RINA@Example.go.id ", "localhost");

        assertThat(letters(1)).hasSize(1);
    }

    @Test
    void saysTheSameToAllAndWritesToFew() throws Exception {
        open("contoh", "contoh@example.go.id", true);
        open("tanpa", null, false);
        var closed = open("tutup", "tutup@example.go.id", false);
        accounts.close(closed.accountId(), users.account(Role.ADMIN, Reach.CITY).accountId());

        for (var who : List.of("contoh", "tanpa", "tutup", "tidak.ada", "x@y.id", "%", "rina")) {
            assertThat(ask(who, "localhost")).hasRedirectedUrl("/masuk");
        }

        assertThat(letters(1))
                .singleElement()
                .satisfies(letter -> assertThat(text(letter)).contains("Rina Contoh"));
    }

    @Test
    void aMailedLinkVoidsNoSlipAndNoOtherMailedOne() throws Exception {
        var slip = passwords.makeLink(rina.accountId()).token();
        ask("rina", "localhost");
        ask("rina", "localhost");
        var letters = letters(2);

        for (var path : List.of("/kata-sandi/" + slip, path(letters.get(0)), path(letters.get(1)))) {
            assertThat(mvc.get().uri(path)).hasStatusOk();
        }
        assertThat(setPassword(path(letters.get(1)))).hasRedirectedUrl("/masuk");
        for (var path : List.of("/kata-sandi/" + slip, path(letters.get(0)))) {
            assertThat(mvc.get().uri(path)).hasStatus(410);
        }
    }

    @Test
    void aNewSlipVoidsWhatWasMailed() throws Exception {
        ask("rina", "localhost");
        var path = path(letters(1).get(0));

        passwords.makeLink(rina.accountId());

        assertThat(mvc.get().uri(path)).hasStatus(410);
    }

    @Test
    void lastsHalfAnHour() throws Exception {
        ask("rina", "localhost");
        var path = path(letters(1).get(0));
        assertThat(db.sql("select valid_until between now() + interval '29 minutes' and now() + interval '30 minutes' "
                                + "from account_link")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        db.sql("update account_link set valid_until = now()").update();

        assertThat(mvc.get().uri(path)).hasStatus(410);
    }

    @Test
    void fillsNobodysMailbox() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(ask("rina", "localhost")).hasRedirectedUrl("/masuk");
        }
        open("budi", "budi@example.go.id", false);
        ask("budi", "localhost");

        assertThat(letters(4)).hasSize(4);
    }

    @Test
    void makesAnAddressWaitThatAsksForMany() {
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(ask("orang-" + attempt, "localhost")).hasRedirectedUrl("/masuk");
        }

        assertThat(ask("rina", "localhost"))
                .hasStatus(422)
                .bodyText()
                .contains("Terlalu banyak percobaan. Coba lagi pukul ", "value=\"rina\"");
        assertThat(mvc.post().uri("/masuk/lupa").with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Nama pengguna atau alamat e-mail harus diisi.");
    }

    @Test
    void theFormerAddressIsToldOfANewOne() throws Exception {
        assertThat(changeEmail("bukan-alamat", TestUsers.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alamat e-mail lengkap", "value=\"bukan-alamat\"");
        assertThat(changeEmail("lain@example.go.id", "salah"))
                .hasStatus(422)
                .bodyText()
                .contains("Kata sandi sekarang tidak cocok.", "value=\"lain@example.go.id\"");
        open("budi", "budi@example.go.id", false);
        assertThat(changeEmail("Budi@example.go.id", TestUsers.PASSWORD))
                .bodyText()
                .contains("sudah dipakai akun lain");

        assertThat(changeEmail("lain@example.go.id", TestUsers.PASSWORD)).hasRedirectedUrl("/akun");

        var letter = letters(1).get(0);
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("rina@example.go.id");
        assertThat(text(letter)).contains("diganti atau dihapus pada").doesNotContain("lain@example.go.id");
        assertThat(accounts.find(rina.accountId()).email()).isEqualTo("lain@example.go.id");
        assertThat(changeEmail("", TestUsers.PASSWORD)).hasRedirectedUrl("/akun");
        assertThat(accounts.find(rina.accountId()).email()).isNull();
    }

    @Test
    void aSignInWithAnUnknownBrowserIsTold() throws Exception {
        var signIn = mvc.post()
                .uri("/masuk")
                .param("username", "rina")
                .param("password", TestUsers.PASSWORD)
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 10) Chrome/120.0")
                .with(csrf())
                .exchange();
        assertThat(signIn).hasRedirectedUrl("/");
        assertThat(text(letters(1).get(0))).contains("dipakai masuk dengan Chrome di Android pada");

        mvc.post()
                .uri("/masuk")
                .param("username", "rina")
                .param("password", TestUsers.PASSWORD)
                .cookie(signIn.getResponse().getCookie("SIPOKJA_PERAMBAN"))
                .with(csrf())
                .exchange();
        ask("rina", "localhost");
        assertThat(letters(2)).extracting(LetterTests::subject).last().isEqualTo("Tautan kata sandi SIPOKJA");
    }

    @Test
    void aLetterThatCannotBeSentLeavesNoLink() throws Exception {
        int port = sender.getPort();
        sender.setPort(1);
        assertThat(ask("rina", "localhost")).hasRedirectedUrl("/masuk");
        var tried = new CountDownLatch(1);
        letters.later(tried::countDown);
        assertThat(tried.await(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
        sender.setPort(port);
        ask("rina", "localhost");

        assertThat(letters(1)).hasSize(1);
        assertThat(db.sql("select count(*) from account_link").query(Long.class).single())
                .isEqualTo(1);
    }

    private SignedInUser open(String username, String email, boolean example) {
        return accounts.open(new OpenAccount(
                UUID.randomUUID(),
                username,
                username.equals("rina") ? "Rina Contoh" : "Orang Lain",
                email,
                TestUsers.PASSWORD,
                Role.STAFF,
                Reach.CITY,
                example));
    }

    private MvcTestResult ask(String who, String host) {
        return mvc.post()
                .uri("/masuk/lupa")
                .header("Host", host)
                .param("who", who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult changeEmail(String email, String password) {
        return mvc.post()
                .uri("/akun/email")
                .param("email", email)
                .param("current", password)
                .with(user(rina))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult setPassword(String path) {
        return mvc.post()
                .uri(path)
                .param("changed", NEW)
                .param("again", NEW)
                .with(csrf())
                .exchange();
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String path(MimeMessage letter) throws Exception {
        var link = LINK.matcher(text(letter));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
