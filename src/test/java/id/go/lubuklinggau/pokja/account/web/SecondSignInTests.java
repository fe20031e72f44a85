package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.SETTINGS;
import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody signs in where somebody, the same or another, is signed in already. */
@WebTest
class SecondSignInTests {

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private TwoStepVisitor visitor;

    @BeforeEach
    void signIn() {
        var user = users.account("rina", "Rina <b>Contoh</b>", Role.LEADER, Reach.CITY);
        visitor = new TwoStepVisitor(port);
        visitor.signIn(user);
    }

    /** Else it would be listed, and ended, as that of the second, and go on as that of the first. */
    @Test
    void oneSessionIsNeverOfTwoAccounts() {
        var app = visitor.turnOn();
        users.account("budi", "Budi Contoh", Role.LEADER, Reach.CITY);
        visitor = new TwoStepVisitor(port);
        visitor.signIn("budi");

        visitor.submit("/masuk", visitor.get("/akun"), Map.of("username", "rina", "password", TestUsers.PASSWORD));
        assertThat(location(visitor.get("/akun"))).isEqualTo("/masuk");
        visitor.signIn("rina");
        visitor.enter(app.nextCode());
        assertThat(owners()).containsOnly("rina");

        visitor.submit("/masuk", visitor.get("/akun"), Map.of("username", "budi", "password", TestUsers.PASSWORD));
        assertThat(visitor.get("/akun").body()).contains("Budi Contoh");
        assertThat(owners()).contains("budi");
    }

    /** Else the first, who has seen the picture, could make the codes of the second. */
    @Test
    void theSecondGetsASecretOfTheirOwn() {
        var seen = AuthenticatorApp.scan(visitor.get(SETTINGS).body());
        signInOnTop("budi");

        var page = visitor.get(SETTINGS);
        var answer = visitor.submit(SETTINGS, page, TwoStepVisitor.setUp(seen.code(), TestUsers.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kode tidak cocok");
    }

    /** The first gave a password, the second did not. */
    @Test
    void theSecondMayAddNoPasskeyThatTheFirstNamed() {
        var named = visitor.submit(
                "/akun/kunci-sandi",
                visitor.get("/akun/kunci-sandi/baru"),
                Map.of("name", "Ponsel Rina", "current", TestUsers.PASSWORD));
        assertThat(location(named)).isEqualTo("/akun/kunci-sandi/pendaftaran");
        signInOnTop("budi");

        assertThat(location(visitor.get("/akun/kunci-sandi/pendaftaran"))).isEqualTo("/akun/kunci-sandi/baru");
    }

    @Test
    void theSecondStartsWithAnEmptySessionEvenWhenItIsTheSameAgain() {
        visitor.get(SETTINGS);
        var before = visitor.sessionId();

        visitor.submit("/masuk", visitor.get("/akun"), Map.of("username", "rina", "password", TestUsers.PASSWORD));

        assertThat(visitor.sessionId()).isNotEqualTo(before);
        assertThat(db.sql("select attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .contains("sipokja.signIn")
                .doesNotContain("sipokja.newSecret");
        assertThat(owners()).containsExactly("rina");
        assertThat(visitor.get("/akun").statusCode()).isEqualTo(200);
    }

    private void signInOnTop(String username) {
        users.account(username, "Orang Lain", Role.LEADER, Reach.CITY);
        var answer = visitor.submit(
                "/masuk", visitor.get("/akun"), Map.of("username", username, "password", TestUsers.PASSWORD));
        assertThat(location(answer)).isEqualTo("/");
    }

    private List<String> owners() {
        return db.sql("select principal_name from spring_session where principal_name is not null")
                .query(String.class)
                .list();
    }
}
