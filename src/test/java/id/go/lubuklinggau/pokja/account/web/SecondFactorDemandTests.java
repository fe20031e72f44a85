package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SecondFactorService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.browser.ExampleAddresses;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.ExamplePasskey;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Visitor;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** With the roles that application.properties names; the other tests demand it of nobody. */
@StrictWebTest
class SecondFactorDemandTests {

    private static final String SETTINGS = "/akun/faktor-kedua";

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @Autowired
    SecondFactorService factors;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "STAFF"})
    void leadsToTheSetUpAndNowhereElseBefore(Role role) {
        var visitor = signedIn(users.account(role, Reach.CITY));
        var examples = beans.createBean(ExampleAddresses.class);
        examples.make();

        var softly = new SoftAssertions();
        mappings.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("id.go.lubuklinggau")) {
                for (var method : route.getMethodsCondition().getMethods()) {
                    for (var pattern : route.getPatternValues()) {
                        if (!pattern.startsWith(SETTINGS)) {
                            var path = examples.address(pattern);
                            var answer = method == RequestMethod.GET
                                    ? visitor.get(path)
                                    : visitor.post(path, Map.of("_csrf", visitor.token(SETTINGS)));
                            softly.assertThat(location(answer))
                                    .as(method + path)
                                    .isEqualTo(SETTINGS);
                        }
                    }
                }
            }
        });
        softly.assertThat(location(visitor.get("/tidak-ada"))).isEqualTo(SETTINGS);
        softly.assertAll();
    }

    @Test
    void saysWhyShowsNoMenuAndLetsOut() {
        var visitor = signedIn(users.account(Role.STAFF, Reach.CITY));

        var page = visitor.get(SETTINGS);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("karena itu perlu verifikasi dua langkah")
                .doesNotContain("id=\"menu\"", "top__name");
        assertThat(visitor.get("/css/sipokja.css").statusCode()).isEqualTo(200);
        assertThat(location(visitor.submit("/keluar", page, Map.of()))).isEqualTo("/masuk?keluar");
    }

    @Test
    void opensOnceItIsSetUpAndStaysSo() {
        var user = users.account(Role.ADMIN, Reach.CITY);
        var visitor = signedIn(user);
        var page = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(page.body());

        visitor.submit(SETTINGS, page, Map.of("code", app.code(), "current", TestUsers.PASSWORD));
        assertThat(visitor.get(SETTINGS + "/kode-pemulihan").body()).contains("Kode pemulihan SIPOKJA", "id=\"menu\"");
        assertThat(visitor.get("/pengguna").statusCode()).isEqualTo(200);

        var later = new Visitor(port);
        assertThat(location(later.signIn(user.getUsername()))).isEqualTo("/masuk/kode");
        later.submit("/masuk/kode", later.get("/masuk/kode"), Map.of("code", app.nextCode()));
        assertThat(later.get("/pengguna").statusCode()).isEqualTo(200);

        assertThat(later.get(SETTINGS).body())
                .contains("wajib untuk peran Anda")
                .doesNotContain("penghapusan");
        assertThat(location(later.get(SETTINGS + "/penghapusan"))).isEqualTo(SETTINGS);
        var off = later.submit(SETTINGS + "/penghapusan", later.get("/akun"), Map.of("current", TestUsers.PASSWORD));
        assertThat(off.statusCode()).isEqualTo(422);
        assertThat(off.body()).contains("tidak dapat dimatikan");
    }

    /** Else whoever knows the password could set up codes, and come in past the passkey. */
    @Test
    void asksForThePasskeyWhereThereIsOne() {
        var user = users.account(Role.STAFF, Reach.CITY);
        var visitor = signedIn(user);
        var form = visitor.get(SETTINGS);
        var app = AuthenticatorApp.scan(form.body());
        ExamplePasskey.of(user, "Ponsel", db);

        var page = visitor.get(SETTINGS);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Masuk dengan kunci sandi", "data-behaviour=\"passkey-sign-in\"", "mengatur ulang")
                .doesNotContain("class=\"secret\"", "id=\"menu\"");
        var answer = visitor.submit(SETTINGS, form, Map.of("code", app.code(), "current", TestUsers.PASSWORD));
        assertThat(location(answer)).isEqualTo(SETTINGS);
        assertThat(db.sql("select count(*) from second_factor")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(location(visitor.get("/pertemuan"))).isEqualTo(SETTINGS);
        assertThat(location(visitor.submit("/keluar", page, Map.of()))).isEqualTo("/masuk?keluar");
    }

    @Test
    void isSetUpByPasswordAgainAfterAnAdministratorsReset() {
        var user = users.account(Role.STAFF, Reach.CITY);
        ExamplePasskey.of(user, "Ponsel yang hilang", db);
        factors.reset(user.accountId(), users.account(Role.ADMIN, Reach.CITY).accountId());

        assertThat(signedIn(user).get(SETTINGS).body()).contains("class=\"secret\"");
    }

    /** Passkeys are the second factor then, and who reads the mailbox must not get rid of it. */
    @Test
    void aMailedLinkLeavesThePasskeys() {
        var user = users.account(Role.STAFF, Reach.CITY);
        ExamplePasskey.of(user, "Ponsel", db);

        var mailed = mailedLink(user);
        assertThat(new Visitor(port).get("/kata-sandi/" + mailed).body())
                .contains("tetap berlaku", "bahwa semuanya milik Anda")
                .doesNotContain("ikut dihapus");
        passwords.setPassword(mailed, "Kebun-7 durian kuning");
        assertThat(passkeys()).isOne();
        passwords.setPassword(passwords.makeLink(user.accountId()).token(), "Kebun-8 durian kuning");
        assertThat(passkeys())
                .as("by a slip, for which an administrator makes sure who asks")
                .isZero();
    }

    /** They are the second factor, and go on. */
    @Test
    void aMailedLinkEndsThePasskeysWhereCodesAreOn() {
        var user = users.account(Role.STAFF, Reach.CITY);
        ExamplePasskey.of(user, "Ponsel", db);
        db.sql("insert into second_factor values (?, decode(repeat('ab', 20), 'hex'), now(), '{}')")
                .param(user.accountId())
                .update();

        passwords.setPassword(mailedLink(user), "Kebun-7 durian kuning");

        assertThat(passkeys()).isZero();
        assertThat(factors.find(user.accountId())).isPresent();
    }

    private long passkeys() {
        return db.sql("select count(*) from passkey").query(Long.class).single();
    }

    private String mailedLink(SignedInUser user) {
        var link = passwords.makeLink(user.accountId());
        db.sql("update account_link set by_mail = true where account_id = ?")
                .param(user.accountId())
                .update();
        return link.token();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "SECRETARY", "FIELD_OFFICER"})
    void isDemandedOfNobodyElse(Role role) {
        var reach = role == Role.LEADER ? Reach.CITY : Reach.of(ExampleAddresses.KELURAHAN);

        assertThat(signedIn(users.account(role, reach)).get("/akun").statusCode())
                .isEqualTo(200);
    }

    /** Their password stands on the sign-in page. */
    @Test
    void isNotDemandedOfExamples() {
        var example = accounts.open(new OpenAccount(
                UUID.randomUUID(), "admin", "Admin contoh", TestUsers.PASSWORD, Role.ADMIN, Reach.CITY, true));

        assertThat(signedIn(example).get("/pengguna").statusCode()).isEqualTo(200);
    }

    private Visitor signedIn(SignedInUser user) {
        var visitor = new Visitor(port);
        visitor.signIn(user);
        return visitor;
    }
}
