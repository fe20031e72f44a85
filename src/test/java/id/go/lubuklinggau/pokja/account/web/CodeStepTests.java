package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.CODE;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.SETTINGS;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.setUp;
import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.browser.ExampleAddresses;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The second step of a sign-in, over real HTTP, because the steps meet in the session. */
@WebTest
class CodeStepTests {

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    PasswordService passwords;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser user;
    private TwoStepVisitor visitor;

    @BeforeEach
    void signIn() {
        user = users.account("rina", "Rina <b>Contoh</b>", Role.LEADER, Reach.CITY);
        visitor = new TwoStepVisitor(port);
        visitor.signIn(user);
    }

    @Test
    void asksForACodeAfterThePasswordAndChangesTheSessionAtBothSteps() {
        var app = visitor.turnOn();
        visitor = new TwoStepVisitor(port);
        visitor.get("/masuk");
        var first = visitor.sessionId();

        assertThat(location(visitor.signIn("rina"))).isEqualTo(CODE);
        var second = visitor.sessionId();
        var page = visitor.get(CODE);
        assertThat(page.body()).contains("inputmode=\"numeric\"", "autocomplete=\"one-time-code\"");
        assertThat(location(visitor.enter(app.nextCode()))).isEqualTo("/");
        var third = visitor.sessionId();

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(visitor.get("/akun/perangkat").body()).contains("perangkat ini");
        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        var app = visitor.turnOn();
        visitor = new TwoStepVisitor(port);
        visitor.get("/pokja");
        visitor.signIn("rina");

        assertThat(location(visitor.enter(app.nextCode()))).startsWith("/pokja");
    }

    @Test
    void letsNobodyInAnywhereBetweenTheSteps() {
        visitor.turnOn();
        var examples = beans.createBean(ExampleAddresses.class);
        examples.make();
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");

        var softly = new SoftAssertions();
        mappings.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.go.lubuklinggau")
                    && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                for (var pattern : route.getPatternValues()) {
                    var answer = visitor.get(examples.address(pattern));
                    if (List.of(
                                    "/masuk",
                                    "/masuk/lupa",
                                    CODE,
                                    "/kata-sandi/{token}",
                                    "/privasi",
                                    "/luring",
                                    "/cetakan",
                                    "/cetakan/{code}")
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
        var app = visitor.turnOn();
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        assertThat(kinds()).doesNotContain("SIGN_IN_FAILED").containsOnlyOnce("SIGNED_IN");

        visitor.enter("000000");
        assertThat(kinds()).containsOnlyOnce("SIGN_IN_FAILED", "SIGNED_IN");

        visitor.enter(app.nextCode());
        assertThat(kinds()).filteredOn("SIGNED_IN"::equals).hasSize(2);
    }

    @Test
    void takesACodeOnce() {
        var page = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());
        var first = app.code();
        visitor.submit(SETTINGS, page, setUp(first, TestUsers.PASSWORD));
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        assertThat(location(visitor.enter(first))).as("the code that set it up").isEqualTo(CODE + "?gagal");
        assertThat(visitor.get(CODE + "?gagal").body()).contains("sudah dipakai");
        var code = app.nextCode();
        assertThat(location(visitor.enter(code))).isEqualTo("/");

        var thief = new TwoStepVisitor(port);
        thief.signIn("rina");
        assertThat(location(thief.submit(CODE, thief.get(CODE), Map.of("code", code))))
                .isEqualTo(CODE + "?gagal");
    }

    @Test
    void makesGuessesWaitAndKeepsOutNobodyOnAKnownBrowser() {
        var app = visitor.turnOn();
        var thief = new TwoStepVisitor(port);
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
        assertThat(location(visitor.enter(app.nextCode()))).isEqualTo("/");
        assertThat(db.sql("select count(*) from sign_in_failure")
                        .query(Long.class)
                        .single())
                .as("what the thief tried: account, address")
                .isEqualTo(3);
    }

    @Test
    void aBadCodeIsNeverAFailureOfOurs() {
        visitor.turnOn();
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        for (var code : List.of("", "x".repeat(5000), "🌾", "' or 1=1 --")) {
            assertThat(location(visitor.enter(code))).isEqualTo(CODE + "?gagal");
        }
        assertThat(visitor.post(CODE, Map.of("code", "123456")).statusCode())
                .as("without its token")
                .isEqualTo(403);
    }

    @Test
    void theCodeAloneLeadsBackToThePassword() {
        var app = visitor.turnOn();
        visitor = new TwoStepVisitor(port);

        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");
        assertThat(location(visitor.submit(CODE, visitor.get("/masuk"), Map.of("code", app.nextCode()))))
                .isEqualTo("/masuk?habis");
    }

    @Test
    void aNewPasswordOrAClosedAccountEndsTheHalfSignIn() {
        var app = visitor.turnOn();
        visitor = new TwoStepVisitor(port);
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

    @Test
    void canBeGivenUpBetweenTheSteps() {
        visitor.turnOn();
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");

        assertThat(location(visitor.submit("/keluar", visitor.get(CODE), Map.of())))
                .isEqualTo("/masuk?keluar");
        assertThat(location(visitor.get(CODE))).isEqualTo("/masuk");
    }

    private List<String> kinds() {
        return db.sql("select kind from trail where subject = 'account' and kind like 'SIGN%'")
                .query(String.class)
                .list();
    }
}
