package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.CODE;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.CODES;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.RECOVERY_CODE;
import static id.go.lubuklinggau.pokja.account.web.TwoStepVisitor.SETTINGS;
import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.PasswordCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes on paper, from their making to their use. */
@WebTest
class RecoveryCodeControllerTests {

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    PasswordCounter hashes;

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

    @Test
    void showsTenRecoveryCodesOnceAndKeepsTheirHashes() {
        visitor.turnOn();
        var page = visitor.get(CODES).body();

        assertThat(TwoStepVisitor.recoveryCodes(page)).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.get(CODES).body()).doesNotContainPattern(RECOVERY_CODE);
        assertThat(visitor.get(SETTINGS).body()).contains("10 dari 10 belum dipakai");
        assertThat(db.sql("select unnest(recovery_code_hashes) from second_factor")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.startsWith("{argon2id}"));
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() {
        visitor.turnOn();
        var code = visitor.recoveryCodes().get(3);
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        assertThat(location(visitor.enter(code.toLowerCase(Locale.ROOT).replace('-', ' '))))
                .isEqualTo("/");
        assertThat(visitor.get(SETTINGS).body()).contains("9 dari 10 belum dipakai");

        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        assertThat(location(visitor.enter(code))).isEqualTo(CODE + "?gagal");
    }

    @Test
    void makesNewRecoveryCodesForThePassword() {
        visitor.turnOn();
        var old = visitor.recoveryCodes();
        var page = visitor.get(CODES);

        assertThat(visitor.submit(CODES, page, Map.of("current", "bukan ini")).statusCode())
                .isEqualTo(422);
        assertThat(visitor.submit(CODES, page, Map.of()).body()).contains("current-error");
        visitor.submit(CODES, page, Map.of("current", TestUsers.PASSWORD));
        var renewed = visitor.recoveryCodes();

        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(old);
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        assertThat(location(visitor.enter(old.get(0)))).isEqualTo(CODE + "?gagal");
        assertThat(location(visitor.enter(renewed.get(0)))).isEqualTo("/");
    }

    @Test
    void makesNoRecoveryCodesWhereThereIsNoSecondFactor() {
        assertThat(visitor.submit(CODES, visitor.get("/akun"), Map.of("current", TestUsers.PASSWORD))
                        .body())
                .contains("Verifikasi dua langkah belum dipakai");
    }

    @Test
    void letsInOneOfTwoWhoTypeTheSameCodeAtTheSameMoment() throws Exception {
        visitor.turnOn();
        var code = visitor.recoveryCodes().get(0);
        Callable<String> use = () -> {
            var other = new TwoStepVisitor(port);
            other.signIn("rina");
            return location(other.enter(code));
        };

        assertThat(Together.run(List.of(use, use))).containsExactlyInAnyOrder("/", CODE + "?gagal");
    }

    @Test
    void keepsNoTransactionOpenWhileTheyAreMade() {
        hashes.reset();
        visitor.turnOn();
        visitor.submit(CODES, visitor.get(CODES), Map.of("current", TestUsers.PASSWORD));

        assertThat(visitor.recoveryCodes()).hasSize(10);
        assertThat(hashes.madeInTransactions()).isZero();
    }

    /** Ten hashes take long, and connections are few. */
    @Test
    void keepsNoTransactionOpenWhileHashesAreCompared() {
        visitor.turnOn();
        var code = visitor.recoveryCodes().get(9);
        visitor = new TwoStepVisitor(port);
        visitor.signIn("rina");
        hashes.reset();

        assertThat(location(visitor.enter(code))).isEqualTo("/");

        assertThat(hashes.checked()).isEqualTo(10);
        assertThat(hashes.checkedInTransactions()).isZero();
    }
}
