package id.go.lubuklinggau.pokja.account.web;

import static id.go.lubuklinggau.pokja.support.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/** What an administrator does with the second factor of somebody else. */
@WebTest
class UserSecondFactorControllerTests {

    @LocalServerPort
    int port;

    @Autowired
    TestUsers users;

    @Autowired
    Requests requests;

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
    void anAdministratorResetsThatOfSomebodyWhoLostThePhone() {
        visitor.turnOn();
        var path = "/pengguna/" + user.accountId() + "/faktor-kedua/penghapusan";
        var admin = SecurityMockMvcRequestPostProcessors.user(users.account(Role.ADMIN, Reach.CITY));

        assertThat(requests.get("/pengguna/" + user.accountId(), admin))
                .bodyText()
                .contains("Verifikasi dua langkah sejak", "Atur ulang verifikasi");
        assertThat(requests.get(path, admin)).bodyText().contains("Rina &lt;b&gt;Contoh&lt;/b&gt; (rina)");
        assertThat(requests.post(path, users.staff())).hasStatus(403);
        assertThat(requests.post(path, admin)).hasRedirectedUrl("/pengguna/" + user.accountId());

        assertThat(visitor.get("/akun").statusCode()).isEqualTo(302);
        assertThat(location(new TwoStepVisitor(port).signIn("rina"))).isEqualTo("/");
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
}
