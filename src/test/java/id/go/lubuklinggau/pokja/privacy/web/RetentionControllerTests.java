package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class RetentionControllerTests {

    private static final String SIGN_INS = "/pengaturan/retensi/jejak-masuk";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Test
    void saysBeforehandWhatTheNightWillTake() {
        var admin = users.admin();
        oldSignIns(3);

        assertThat(requests.get("/pengaturan/retensi", admin))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Jejak masuk dan penolakan", "2 tahun", "3 catatan", "belum pernah", "sampai kantor menetapkan")
                .containsOnlyOnce("paling banyak 500 orang tiap malam");
        assertThat(requests.get("/pengaturan", admin)).bodyText().contains("/pengaturan/retensi");
        assertThat(requests.get("/privasi", admin)).bodyText().contains("2 tahun</span> sejak dicatat");
    }

    @Test
    void asksAgainBeforeATimeThatWouldTakeSomething() {
        var admin = users.admin();
        oldSignIns(3);

        assertThat(requests.post(SIGN_INS, admin, Map.of("version", "0", "months", "18")))
                .hasStatusOk()
                .bodyText()
                .contains("3 catatan akan dihapus", "name=\"shown\" value=\"18\"", "Ya, simpan");
        assertThat(requests.post(SIGN_INS, admin, Map.of("version", "0", "months", "13", "shown", "18")))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"shown\" value=\"13\"");
        assertThat(requests.post(SIGN_INS, admin, Map.of("version", "0", "months", "13", "shown", "13")))
                .hasRedirectedUrl("/pengaturan/retensi");
        assertThat(requests.post(SIGN_INS, admin, Map.of("version", "1", "months", "")))
                .hasRedirectedUrl("/pengaturan/retensi");
        assertThat(requests.post(SIGN_INS, admin, Map.of("version", "1", "months", "599")))
                .hasStatus(409)
                .bodyText()
                .contains("name=\"version\" value=\"2\"");
        assertThat(requests.get("/jejak?hal=retention_time", admin))
                .bodyText()
                .contains("masa simpan data", "Jejak masuk dan penolakan", "Masa simpan (bulan)");
    }

    @Test
    void refusesWhatIsNoTimeOrTooShort() {
        for (var months : List.of("0", "-1", "601", "dua tahun", "1e9", "99999999999")) {
            assertThat(requests.post(SIGN_INS, users.admin(), Map.of("version", "0", "months", months)))
                    .as(months)
                    .hasStatus(422)
                    .bodyText()
                    .contains("field__error");
        }
        assertThat(requests.post(SIGN_INS, users.admin(), Map.of("version", "0", "months", "11")))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling sedikit 12 bulan.");
    }

    @Test
    void isTheAdministratorsAndKnowsNoOther() {
        for (var other : List.of(users.staff(), users.leader(), users.secretary("16.73.01.1001"))) {
            assertThat(requests.get("/pengaturan/retensi", other)).hasStatus(403);
            assertThat(requests.get(SIGN_INS + "/ubah", other)).hasStatus(403);
            assertThat(requests.post(SIGN_INS, other, Map.of("version", "0", "months", "24")))
                    .hasStatus(403);
        }
        assertThat(requests.get(SIGN_INS + "/ubah", users.admin())).hasStatusOk();
        assertThat(requests.get("/pengaturan/retensi/lain/ubah", users.admin())).hasStatus(404);
        assertThat(requests.post("/pengaturan/retensi/lain", users.admin(), Map.of("version", "0", "months", "24")))
                .hasStatus(404);
    }

    @Test
    void readsWithTenStatementsAtMost() {
        var admin = users.admin();
        assertThat(statements.during(() ->
                        assertThat(requests.get("/pengaturan/retensi", admin)).hasStatusOk()))
                .hasSizeLessThanOrEqualTo(10);
    }

    private void oldSignIns(int count) {
        owner.sql("""
                        insert into trail (kind, subject, at)
                        select 'SIGNED_IN', 'account', now() - interval '30 months' from generate_series(1, ?)""").param(count).update();
    }
}
