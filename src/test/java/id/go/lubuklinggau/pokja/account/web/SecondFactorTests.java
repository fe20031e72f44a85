package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.browser.ExampleAddresses;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Over real HTTP, because the steps of a sign-in meet in the session. */
@WebTest
class SecondFactorTests {

    private static final String SETTINGS = "/akun/faktor-kedua";
    private static final String CODES = SETTINGS + "/kode-pemulihan";
    private static final String CODE = "/masuk/kode";

    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([A-Z2-9]{5}-[A-Z2-9]{5})</code>");

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    PasswordService passwords;

    @Autowired
    Requests requests;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser user;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        user = users.account("rina", "Rina <b>Contoh</b>", Role.LEADER, Reach.CITY);
        visitor = new Visitor(port);
        visitor.signIn(user);
    }

    @Test
    void showsAPictureAndTheSecretInGroupsOfFour() {
        var page = visitor.get(SETTINGS).body();

        assertThat(page)
                .contains("viewBox=\"0 0 ", "<path d=\"M4,4h1v1h-1z", "inputmode=\"numeric\"")
                .contains("autocomplete=\"one-time-code\"")
                .containsPattern("class=\"secret\">([A-Z2-7]{4} ){7}[A-Z2-7]{4}<");
    }

    @Test
    void keepsTheSecretUntilACodeOfItIsRight() {
        var page = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());

        var wrongCode = visitor.submit(SETTINGS, page, setUp("000000x", TestUsers.PASSWORD));
        assertThat(wrongCode.statusCode()).isEqualTo(422);
        assertThat(wrongCode.body()).contains("code-error", "Kode tidak cocok").doesNotContain("000000x");
        var wrongPassword = visitor.submit(SETTINGS, page, setUp(app.code(), "bukan ini"));
        assertThat(wrongPassword.statusCode()).isEqualTo(422);
        assertThat(wrongPassword.body()).contains("current-error");
        var nothing = visitor.submit(SETTINGS, page, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("code-error", "current-error");

        var right = visitor.submit(SETTINGS, page, setUp(app.code(), TestUsers.PASSWORD));
        assertThat(location(right)).isEqualTo(CODES);
    }

    @Test
    void showsTenRecoveryCodesOnceAndKeepsTheirHashes() {
        turnOn();
        var page = visitor.get(CODES).body();

        assertThat(codes(page)).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.get(CODES).body()).doesNotContainPattern(RECOVERY_CODE);
        assertThat(visitor.get(SETTINGS).body()).contains("10 dari 10 belum dipakai");
        assertThat(db.sql("select unnest(recovery_code_hashes) from second_factor")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.startsWith("{argon2id}"));
    }

    @Test
    void endsTheSignInsElsewhereAndGoesOnUnderAnotherId() {
        var elsewhere = new Visitor(port);
        elsewhere.signIn(user);
        var before = sessionId();

        turnOn();

        assertThat(sessionId()).isNotEqualTo(before);
        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/akun").statusCode()).isEqualTo(302);
    }

    @Test
    void asksForACodeAfterThePasswordAndChangesTheSessionAtBothSteps() {
        var app = turnOn();
        visitor = new Visitor(port);
        visitor.get("/masuk");
        var first = sessionId();

        assertThat(location(visitor.signIn("rina"))).isEqualTo(CODE);
        var second = sessionId();
        var page = visitor.get(CODE);
        assertThat(page.body()).contains("inputmode=\"numeric\"", "autocomplete=\"one-time-code\"");
        assertThat(location(enter(app.nextCode()))).isEqualTo("/");
        var third = sessionId();

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(visitor.get("/akun/perangkat").body()).contains("perangkat ini");
        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        var app = turnOn();
        visitor = new Visitor(port);
        visitor.get("/pokja");
        visitor.signIn("rina");

        assertThat(location(enter(app.nextCode()))).startsWith("/pokja");
    }

    @Test
    void letsNobodyInAnywhereBetweenTheSteps() {
        turnOn();
        var examples = beans.createBean(ExampleAddresses.class);
        examples.make();
        visitor = new Visitor(port);
        visitor.signIn("rina");

        var softly = new SoftAssertions();
        mappings.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.go.lubuklinggau")
                    && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                for (var pattern : route.getPatternValues()) {
                    var answer = visitor.get(examples.address(pattern));
                    if (List.of("/masuk", "/masuk/lupa", CODE, "/kata-sandi/{token}", "/privasi")
                            .contains(pattern)) {
                        softly.assertThat(answer.body()).as(pattern).doesNotContain("Rina", "id=\"menu\"", "top__name");
                    } else {
                        softly.assertThat(location(answer)).as(pattern).isEqualTo("/masuk");
                    }
                }
            }
        });
        softly.assertThat(visitor.get("/tidak-ada").statusCode()).isEqualTo(302);
        softly.assertAll();
        assertThat(kinds()).containsOnlyOnce("SIGNED_IN");
    }

    @Test
    void theTrailTellsOfTheSignInAfterTheCodeAndOfAWrongCode() {
        var app = turnOn();
        visitor = new Visitor(port);
        visitor.signIn("rina");
        assertThat(kinds()).doesNotContain("SIGN_IN_FAILED").containsOnlyOnce("SIGNED_IN");

        enter("000000");
        assertThat(kinds()).containsOnlyOnce("SIGN_IN_FAILED", "SIGNED_IN");

        enter(app.nextCode());
        assertThat(kinds()).filteredOn("SIGNED_IN"::equals).hasSize(2);
    }

    @Test
    void theTrailNamesTheChangeAndNoSecret() {
        turnOn();

        assertThat(db.sql("select subject_name from trail where subject = 'second_factor' and kind = 'CREATED'")
                        .query(String.class)
                        .list())
                .containsExactly("Rina <b>Contoh</b>");
        assertThat(db.sql("""
                                select distinct value #>> '{}' from trail, jsonb_each(before || after)
                                where subject = 'second_factor' and key in ('secret', 'recovery_code_hashes')
                                """).query(String.class).list()).containsExactly("***");
    }

    @Test
    void takesACodeOnce() {
        var page = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());
        var first = app.code();
        visitor.submit(SETTINGS, page, setUp(first, TestUsers.PASSWORD));
        visitor = new Visitor(port);
        visitor.signIn("rina");
        assertThat(location(enter(first))).as("the code that set it up").isEqualTo(CODE + "?gagal");
        assertThat(visitor.get(CODE + "?gagal").body()).contains("sudah dipakai");
        var code = app.nextCode();
        assertThat(location(enter(code))).isEqualTo("/");

        var thief = new Visitor(port);
        thief.signIn("rina");
        assertThat(location(thief.submit(CODE, thief.get(CODE), Map.of("code", code))))
                .isEqualTo(CODE + "?gagal");
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() {
        turnOn();
        var code = codes(visitor.get(CODES).body()).get(3);
        visitor = new Visitor(port);
        visitor.signIn("rina");
        assertThat(location(enter(code.toLowerCase(Locale.ROOT).replace('-', ' '))))
                .isEqualTo("/");
        assertThat(visitor.get(SETTINGS).body()).contains("9 dari 10 belum dipakai");

        visitor = new Visitor(port);
        visitor.signIn("rina");
        assertThat(location(enter(code))).isEqualTo(CODE + "?gagal");
    }

    @Test
    void makesNewRecoveryCodesForThePassword() {
        turnOn();
        var old = codes(visitor.get(CODES).body());
        var page = visitor.get(CODES);

        assertThat(visitor.submit(CODES, page, Map.of("current", "bukan ini")).statusCode())
                .isEqualTo(422);
        assertThat(visitor.submit(CODES, page, Map.of()).body()).contains("current-error");
        visitor.submit(CODES, page, Map.of("current", TestUsers.PASSWORD));
        var renewed = codes(visitor.get(CODES).body());

        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(old);
        visitor = new Visitor(port);
        visitor.signIn("rina");
        assertThat(location(enter(old.get(0)))).isEqualTo(CODE + "?gagal");
        assertThat(location(enter(renewed.get(0)))).isEqualTo("/");
    }

    @Test
    void makesGuessesWaitAndKeepsOutNobodyOnAKnownBrowser() {
        var app = turnOn();
        var thief = new Visitor(port);
        thief.signIn("rina");
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(location(thief.submit(CODE, thief.get(CODE), Map.of("code", "00000" + attempt))))
                    .isEqualTo(CODE + "?gagal");
        }
        var answer = thief.submit(CODE, thief.get(CODE), Map.of("code", app.nextCode()));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.body()).contains("Terlalu banyak percobaan", "one-time-code");

        visitor.submit("/keluar", visitor.get("/akun"), Map.of());
        visitor.signIn("rina");
        assertThat(location(enter(app.nextCode()))).isEqualTo("/");
        assertThat(db.sql("select count(*) from sign_in_failure")
                        .query(Long.class)
                        .single())
                .as("what the thief tried: account, address")
                .isEqualTo(3);
    }

    @Test
    void aBadCodeIsNeverAFailureOfOurs() {
        turnOn();
        visitor = new Visitor(port);
        visitor.signIn("rina");
        for (var code : List.of("", "x".repeat(5000), "🌾", "' or 1=1 --")) {
            assertThat(location(enter(code))).isEqualTo(CODE + "?gagal");
        }
        assertThat(visitor.post(CODE, Map.of("code", "123456")).statusCode())
                .as("without its token")
                .isEqualTo(403);
    }

    @Test
    void theCodeAloneLeadsBackToThePassword() {
        var app = turnOn();
        visitor = new Visitor(port);

        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");
        assertThat(location(visitor.submit(CODE, visitor.get("/masuk"), Map.of("code", app.nextCode()))))
                .isEqualTo("/masuk?habis");
    }

    @Test
    void aNewPasswordOrAClosedAccountEndsTheHalfSignIn() {
        var app = turnOn();
        visitor = new Visitor(port);
        visitor.signIn("rina");
        passwords.setPassword(passwords.makeLink(user.accountId()).token(), "empat kata yang baru");
        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");

        visitor.submit("/masuk", visitor.get("/masuk"), Map.of("username", "rina", "password", "empat kata yang baru"));
        var page = visitor.get(CODE);
        assertThat(page.statusCode()).isEqualTo(200);
        db.sql("update account set closed_at = now()").update();
        assertThat(location(visitor.submit(CODE, page, Map.of("code", app.nextCode()))))
                .isEqualTo("/masuk?habis");
    }

    /** Else it would be listed, and ended, as that of the second, and go on as that of the first. */
    @Test
    void oneSessionIsNeverOfTwoAccounts() {
        var app = turnOn();
        users.account("budi", "Budi Contoh", Role.LEADER, Reach.CITY);
        visitor = new Visitor(port);
        visitor.signIn("budi");

        visitor.submit("/masuk", visitor.get("/akun"), Map.of("username", "rina", "password", TestUsers.PASSWORD));
        assertThat(location(visitor.get("/akun"))).isEqualTo("/masuk");
        visitor.signIn("rina");
        enter(app.nextCode());
        assertThat(owners()).containsOnly("rina");

        visitor.submit("/masuk", visitor.get("/akun"), Map.of("username", "budi", "password", TestUsers.PASSWORD));
        assertThat(visitor.get("/akun").body()).contains("Budi Contoh");
        assertThat(owners()).contains("budi");
    }

    @Test
    void canBeGivenUpBetweenTheSteps() {
        turnOn();
        visitor = new Visitor(port);
        visitor.signIn("rina");

        assertThat(location(visitor.submit("/keluar", visitor.get(CODE), Map.of())))
                .isEqualTo("/masuk?keluar");
        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");
    }

    @Test
    void isTurnedOffForThePassword() {
        turnOn();
        var page = visitor.get(SETTINGS + "/penghapusan");

        assertThat(visitor.submit(SETTINGS + "/penghapusan", page, Map.of("current", "bukan ini"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(visitor.submit(SETTINGS + "/penghapusan", page, Map.of("current", TestUsers.PASSWORD))))
                .isEqualTo("/akun");
        assertThat(location(visitor.get(SETTINGS + "/penghapusan"))).isEqualTo(SETTINGS);
        assertThat(location(visitor.get(CODES))).isEqualTo(SETTINGS);
        assertThat(location(new Visitor(port).signIn("rina"))).isEqualTo("/");
    }

    @Test
    void makesNoRecoveryCodesWhereThereIsNoSecondFactor() {
        assertThat(visitor.submit(CODES, visitor.get("/akun"), Map.of("current", TestUsers.PASSWORD))
                        .body())
                .contains("Verifikasi dua langkah belum dipakai");
    }

    @Test
    void isSetUpOnce() {
        var page = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());
        visitor.submit(SETTINGS, page, setUp(app.code(), TestUsers.PASSWORD));

        var second = visitor.submit(SETTINGS, visitor.get("/akun"), setUp(app.code(), TestUsers.PASSWORD));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Verifikasi dua langkah sudah aktif. Muat ulang");
    }

    @Test
    void anAdministratorResetsThatOfSomebodyWhoLostThePhone() {
        turnOn();
        var path = "/pengguna/" + user.accountId() + "/faktor-kedua/penghapusan";
        var admin = SecurityMockMvcRequestPostProcessors.user(users.account(Role.ADMIN, Reach.CITY));

        assertThat(requests.get("/pengguna/" + user.accountId(), admin))
                .bodyText()
                .contains("Verifikasi dua langkah sejak", "Atur ulang verifikasi");
        assertThat(requests.get(path, admin)).bodyText().contains("Rina &lt;b&gt;Contoh&lt;/b&gt; (rina)");
        assertThat(requests.post(path, users.staff())).hasStatus(403);
        assertThat(requests.post(path, admin)).hasRedirectedUrl("/pengguna/" + user.accountId());

        assertThat(visitor.get("/akun").statusCode()).isEqualTo(302);
        assertThat(location(new Visitor(port).signIn("rina"))).isEqualTo("/");
        assertThat(requests.get("/pengguna/" + user.accountId(), admin))
                .bodyText()
                .contains("Kata sandi saja")
                .doesNotContain("Atur ulang verifikasi");
        assertThat(db.sql("select subject_name from trail where subject = 'second_factor' and kind = 'REMOVED'")
                        .query(String.class)
                        .list())
                .containsExactly("Rina <b>Contoh</b>");
    }

    @Test
    void anAdministratorResetsNobodysAndNotTheOwn() {
        var account = users.account(Role.ADMIN, Reach.CITY);
        var admin = SecurityMockMvcRequestPostProcessors.user(account);
        var nobodys = "/pengguna/" + UUID.randomUUID() + "/faktor-kedua/penghapusan";
        var own = "/pengguna/" + account.accountId() + "/faktor-kedua/penghapusan";

        assertThat(requests.get(nobodys, admin)).hasStatus(404);
        assertThat(requests.post(nobodys, admin)).hasStatus(404);
        assertThat(requests.get(own, admin)).hasRedirectedUrl("/akun");
        assertThat(requests.post(own, admin)).hasStatus(409).bodyText().contains("Akun saya");
    }

    private AuthenticatorApp turnOn() {
        var page = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());
        assertThat(location(visitor.submit(SETTINGS, page, setUp(app.code(), TestUsers.PASSWORD))))
                .isEqualTo(CODES);
        return app;
    }

    private static Map<String, String> setUp(String code, String password) {
        return Map.of("code", code, "current", password);
    }

    private HttpResponse<String> enter(String code) {
        return visitor.submit(CODE, visitor.get(CODE), Map.of("code", code));
    }

    private String sessionId() {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("SIPOKJA"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private List<String> owners() {
        return db.sql("select principal_name from spring_session where principal_name is not null")
                .query(String.class)
                .list();
    }

    private List<String> kinds() {
        return db.sql("select kind from trail where subject = 'account' and kind like 'SIGN%'")
                .query(String.class)
                .list();
    }

    private static List<String> codes(String html) {
        return RECOVERY_CODE.matcher(html).results().map(code -> code.group(1)).toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
