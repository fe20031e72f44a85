package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of accounts. */
class UserListTests extends UserTest {

    @Autowired
    StatementCounter statements;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @Test
    void listsNameRoleReachAndState() {
        open("rina", "Rina <b>Sari</b> 🌾", Role.FIELD_OFFICER, Reach.of("16.73.02", "16.73.01.1001", "16.73.03"));

        assertThat(index(""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Rina &lt;b&gt;Sari&lt;/b&gt; 🌾",
                        "Penyuluh KB",
                        "Kel.\u00a0",
                        ", Kec.\u00a0",
                        "+1 lagi",
                        "Aktif")
                .contains("Seluruh kota")
                .doesNotContain("badge--warn", "null");
    }

    @Test
    void namesTheAgencyOfAnAccountForOne() {
        users.ofAgency("dlh", speakers.agency("Dinas Contoh"));

        assertThat(index("peran=AGENCY"))
                .bodyText()
                .contains("Instansi", "Dinas Contoh")
                .doesNotContain("null");
        assertThat(mvc.get().uri("/pengguna.csv?peran=AGENCY").with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("dlh;Instansi;Dinas Contoh");
    }

    @Test
    void marksTheAccountsOfTheDemoOnly() {
        accounts.open(new OpenAccount(UUID.randomUUID(), "staf", "Staf", PASSWORD, Role.STAFF, Reach.CITY, true));

        assertThat(index("")).bodyText().containsOnlyOnce("badge--warn");
    }

    @Test
    void findsByNameUsernameAndDespiteATypingErrorAndByRole() {
        open("siti.aminah", "Hj. Siti Aminah", Role.SECRETARY, Reach.of("16.73.02.1001"));
        open("budi", "Budi Hartono", Role.STAFF, Reach.CITY);

        for (var query : new String[] {"aminah", "siti.am", "Siti Amina", "Siti Aminha"}) {
            assertThat(index("cari=" + query))
                    .bodyText()
                    .contains("Hj. Siti Aminah")
                    .doesNotContain("Budi Hartono");
        }
        assertThat(index("peran=STAFF")).bodyText().contains("Budi Hartono").doesNotContain("Hj. Siti Aminah");
        assertThat(index("cari=%25_<script>")).hasStatusOk().bodyText().contains("&lt;script&gt;");
        assertThat(index("peran=RAJA")).hasStatus(404);
        assertThat(index("cari=tidak ada sama sekali")).bodyText().contains("Tidak ada akun yang cocok");
        assertThat(index("peran=LEADER")).bodyText().contains("Tidak ada akun dengan peran ini");
    }

    @Test
    void showsClosedOnesOnDemand() {
        var id = open("budi", "Budi Hartono", Role.STAFF, Reach.CITY);
        accounts.close(id, UUID.randomUUID());

        assertThat(index("")).bodyText().doesNotContain("Budi Hartono");
        assertThat(index("nonaktif=true")).bodyText().contains("Budi Hartono", "Ditutup");
    }

    @Test
    void readsALongListWithAsManyStatementsAsAShortOne() {
        var admin = users.admin();
        var few = statements.during(
                () -> assertThat(mvc.get().uri("/pengguna").with(admin)).hasStatusOk());
        db.sql("""
                        with made as (
                            insert into account (id, version, username, display_name, password_hash, role)
                            select gen_random_uuid(), 0, 'penyuluh.' || n, repeat('Nama ', 23) || n, '-', 'FIELD_OFFICER'
                            from generate_series(1, 119) n returning id)
                        insert into account_reach select id, code from made, kecamatan""").update();
        var many = statements.during(
                () -> assertThat(mvc.get().uri("/pengguna?baris=120").with(admin))
                        .hasStatusOk()
                        .bodyText()
                        .contains("1-120 dari 120", "+6 lagi"));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(10);
        assertThat(mvc.get().uri("/pengguna?halaman=-1").with(admin)).hasStatusOk();
        assertThat(mvc.get().uri("/pengguna?halaman=1000000000").with(admin))
                .hasStatusOk()
                .bodyText()
                .contains("101-120 dari 120");
    }

    private MvcTestResult index(String query) {
        return mvc.get().uri("/pengguna?" + query).with(users.admin()).exchange();
    }
}
