package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.CODES;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.SETTINGS;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.setUp;
import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second factor of one's own account: set up, shown, and turned off. */
@WebTest
class SecondFactorControllerTests {

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

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
    void showsAPictureAndTheSecretInGroupsOfFour() {
        var page = visitor.get(SETTINGS).body();

        assertThat(page)
                .contains("viewBox=\"0 0 ", "<path d=\"M4,4h7v1h-7z", "inputmode=\"numeric\"")
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
    void endsTheSignInsElsewhereAndGoesOnUnderAnotherId() {
        var elsewhere = new TwoStepVisitor(port);
        elsewhere.signIn(user);
        var before = visitor.sessionId();

        visitor.turnOn();

        assertThat(visitor.sessionId()).isNotEqualTo(before);
        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/akun").statusCode()).isEqualTo(302);
    }

    @Test
    void theTrailNamesTheChangeAndNoSecret() {
        visitor.turnOn();

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
    void isTurnedOffForThePassword() {
        visitor.turnOn();
        var page = visitor.get(SETTINGS + "/penghapusan");

        assertThat(visitor.submit(SETTINGS + "/penghapusan", page, Map.of("current", "bukan ini"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(visitor.submit(SETTINGS + "/penghapusan", page, Map.of("current", TestUsers.PASSWORD))))
                .isEqualTo("/akun");
        assertThat(location(visitor.get(SETTINGS + "/penghapusan"))).isEqualTo(SETTINGS);
        assertThat(location(visitor.get(CODES))).isEqualTo(SETTINGS);
        assertThat(location(new TwoStepVisitor(port).signIn("rina"))).isEqualTo("/");
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
}
