package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
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

    private List<String> owners() {
        return db.sql("select principal_name from spring_session where principal_name is not null")
                .query(String.class)
                .list();
    }
}
