package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.OpenAccount;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.ReachArea;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@WebTest
class UserControllerTests {

    private static final String PASSWORD = "empat kata yang baru";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    @Autowired
    StatementCounter statements;

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

    @Test
    void isForAdministrators() {
        var id = open("budi", "Budi", Role.STAFF, Reach.CITY);
        var page = "/pengguna/" + id;

        for (var other : new RequestPostProcessor[] {
            users.staff(), users.leader(), users.secretary("16.73.02.1001"), users.fieldOfficer("16.73.02")
        }) {
            for (var path : new String[] {
                "/pengguna", "/pengguna/baru", page, page + "/ubah", page + "/tautan", page + "/penutupan"
            }) {
                assertThat(mvc.get().uri(path).with(other)).hasStatus(403);
            }
            for (var path : new String[] {
                "/pengguna",
                page,
                page + "/tautan",
                page + "/penutupan",
                page + "/pembukaan",
                page + "/perangkat/pengakhiran"
            }) {
                assertThat(mvc.post().uri(path).with(other).with(csrf())).hasStatus(403);
            }
        }
        assertThat(mvc.get().uri("/pengguna/baru").with(users.admin())).hasStatusOk();
        assertThat(mvc.get().uri("/pengguna")).hasRedirectedUrl("/masuk");
        assertThat(accounts.find(id).version()).isZero();
    }

    @Test
    void opensAnAccountOnceHoweverOftenItIsSent() {
        var form = form("Siti Aminah", "Siti.Aminah", "SECRETARY");
        form.add("kelurahan", "16.73.02.1001");

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(post("/pengguna", form)).hasRedirectedUrl("/pengguna/" + form.getFirst("id") + "/tautan");
        }

        var opened = accounts.find(UUID.fromString(form.getFirst("id")));
        assertThat(opened.username()).isEqualTo("siti.aminah");
        assertThat(opened.example()).isFalse();
        assertThat(opened.passwordSet()).isFalse();
        assertThat(opened.reach()).extracting(ReachArea::code).containsExactly("16.73.02.1001");
    }

    @Test
    void takesTheReachThatGoesWithTheRole() {
        var form = form("Budi", "budi", "FIELD_OFFICER");
        form.add("kelurahan", "16.73.05.1001");
        form.addAll("areas", List.of("16.73.02", "16.73.02.1001", "16.73.01.1001", "16.73.02"));
        assertThat(post("/pengguna", form)).hasStatus3xxRedirection();
        assertThat(accounts.find(UUID.fromString(form.getFirst("id"))).reach())
                .extracting(ReachArea::code)
                .containsExactly("16.73.01.1001", "16.73.02");

        var leader = form("Ani", "ani", "LEADER");
        leader.add("areas", "16.73.02");
        assertThat(post("/pengguna", leader)).hasStatus3xxRedirection();
        assertThat(accounts.find(UUID.fromString(leader.getFirst("id"))).reach())
                .extracting(ReachArea::level)
                .containsExactly("city");
    }

    @Test
    void namesEachWrongFieldAndKeepsWhatWasTyped() {
        var form = form("a".repeat(200), "Siti Aminah", "FIELD_OFFICER");

        assertThat(post("/pengguna", form))
                .hasStatus(422)
                .bodyText()
                .contains("displayName-error", "username-error", "areas-error")
                .contains("a".repeat(200), "value=\"siti aminah\"", form.getFirst("id"))
                .containsPattern("value=\"FIELD_OFFICER\" checked");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(post("/pengguna", new LinkedMultiValueMap<>()))
                .hasStatus(422)
                .bodyText()
                .contains("Nama harus diisi.", "Nama pengguna harus diisi.", "Pilih satu peran.");
        assertThat(post("/pengguna", form("Ani", "ani", "SECRETARY")))
                .bodyText()
                .contains("kelurahan-error");
        assertThat(post("/pengguna", form("Ani", "ani", "RAJA")))
                .hasStatus(422)
                .bodyText()
                .contains("role-error");
    }

    @Test
    void refusesAreasThatDoNotExist() {
        for (var code : new String[] {"16.73", "16.73.99", "16.73.02.9999", "' or 1=1", "9".repeat(500), ""}) {
            var secretary = form("Ani", "ani", "SECRETARY");
            secretary.add("kelurahan", code);
            assertThat(post("/pengguna", secretary)).hasStatus(422).bodyText().contains("kelurahan-error");
            var officer = form("Ani", "ani", "FIELD_OFFICER");
            officer.add("areas", code);
            assertThat(post("/pengguna", officer)).hasStatus(422).bodyText().contains("areas-error");
        }
    }

    @Test
    void survivesFieldNamesThatNoFormHas() {
        for (var name : new String[] {"areas[300]", "areas[0].a", "password", "password.changed"}) {
            var form = form("Ani", "ani", "FIELD_OFFICER");
            form.add(name, "16.73.02");
            assertThat(post("/pengguna", form).getResponse().getStatus())
                    .as(name)
                    .isBetween(400, 422);
        }
    }

    @Test
    void refusesUnfitUsernames() {
        open("budi", "Budi", Role.STAFF, Reach.CITY);
        assertThat(post("/pengguna", form("Ani", "BUDI", "STAFF")))
                .hasStatus(422)
                .bodyText()
                .contains("Nama pengguna budi sudah dipakai.");
        for (var username : new String[] {"a", ".ani", "ani_b", "áni", "a".repeat(61), "🌾🌾"}) {
            assertThat(post("/pengguna", form("Ani", username, "STAFF")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("username-error");
        }
    }

    @Test
    void showsAnAccountAndWhatCanBeDone() {
        var id = open("ani", "Ani", Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThat(mvc.get().uri("/pengguna/" + id).with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Sekretaris Pokja", "Kelurahan ", "Aktif")
                .contains(id + "/ubah", id + "/tautan", id + "/penutupan")
                .doesNotContain("/pembukaan", "Ini akun Anda");
    }

    @Test
    void leadsFromOnesOwnAccountToItsOwnPage() {
        var me = users.account(Role.ADMIN, Reach.CITY);

        assertThat(mvc.get().uri("/pengguna/" + me.accountId()).with(user(me)))
                .bodyText()
                .contains("Ini akun Anda sendiri.")
                .doesNotContain("/tautan", "/penutupan");
        var link = "/pengguna/" + me.accountId() + "/tautan";
        assertThat(mvc.get().uri(link).with(user(me))).hasRedirectedUrl("/akun");
        assertThat(mvc.post().uri(link).with(user(me)).with(csrf())).hasRedirectedUrl("/akun");
        assertThat(accounts.find(me.accountId()).version()).isZero();
    }

    @Test
    void changesAnAccount() {
        var id = open("ani", "Ani", Role.FIELD_OFFICER, Reach.of("16.73.02", "16.73.01.1001"));
        assertThat(mvc.get().uri("/pengguna/" + id + "/ubah").with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"16.73.02\" checked")
                .containsPattern("value=\"16.73.01.1001\" checked")
                .contains("<details open")
                .doesNotContain("name=\"username\"", "type=\"password\"");

        assertThat(update(id, 0, "Ani Lestari", "STAFF")).hasRedirectedUrl("/pengguna/" + id);
        assertThat(accounts.find(id).role()).isEqualTo(Role.STAFF);
        assertThat(update(id, 1, " ", "STAFF")).hasStatus(422).bodyText().contains("displayName-error");
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var id = open("ani", "Ani", Role.STAFF, Reach.CITY);

        assertThat(update(id, 0, "Ani Satu", "STAFF")).hasRedirectedUrl("/pengguna/" + id);
        assertThat(update(id, 0, "Ani Dua", "LEADER"))
                .hasStatus(409)
                .bodyText()
                .contains("Ani Dua", "name=\"version\" value=\"1\"")
                .containsPattern("value=\"LEADER\" checked");
        assertThat(update(id, 1, "Ani Dua", "LEADER")).hasRedirectedUrl("/pengguna/" + id);
    }

    @Test
    void handsOutTheFirstLinkWithTheNewAccount() {
        var form = form("Ani", "ani", "STAFF");

        var page = handedOn(post("/pengguna", form));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Akun sudah dibuka.", "Ani", "ani", "http://localhost/masuk")
                .containsPattern("http://localhost/kata-sandi/[A-Za-z0-9_-]{43}<");
        assertThat(mvc.get().uri("/pengguna/" + form.getFirst("id")).with(users.admin()))
                .bodyText()
                .contains("Belum dibuat pemilik akun", "menunggu dipakai")
                .doesNotContain("http://localhost/kata-sandi/");
    }

    @Test
    void showsALinkOnceAndMakesAnother() {
        var id = open("ani", "Ani", Role.STAFF, Reach.CITY);
        var page = "/pengguna/" + id + "/tautan";
        assertThat(mvc.get().uri(page).with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("24 jam")
                .doesNotContain("/kata-sandi/");

        assertThat(handedOn(post(page, new LinkedMultiValueMap<>()))).bodyText().contains("/kata-sandi/");
        assertThat(mvc.get().uri(page).with(users.admin()))
                .bodyText()
                .contains("Masih ada tautan yang berlaku sampai")
                .doesNotContain("/kata-sandi/");
    }

    @Test
    void makesNoLinkForAClosedAccount() {
        var id = open("ani", "Ani", Role.STAFF, Reach.CITY);
        post("/pengguna/" + id + "/penutupan", new LinkedMultiValueMap<>());

        assertThat(mvc.get().uri("/pengguna/" + id).with(users.admin()))
                .bodyText()
                .doesNotContain("/tautan");
        assertThat(post("/pengguna/" + id + "/tautan", new LinkedMultiValueMap<>()))
                .hasStatus(404);
    }

    @Test
    void closesAndOpensAgain() {
        var id = open("ani", "Ani", Role.STAFF, Reach.CITY);
        var page = "/pengguna/" + id;
        assertThat(mvc.get().uri(page + "/penutupan").with(users.admin()))
                .hasStatusOk()
                .bodyText()
                .contains("Akun Ani (ani)");

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(post(page + "/penutupan", new LinkedMultiValueMap<>())).hasRedirectedUrl(page);
        }
        assertThat(mvc.get().uri(page).with(users.admin()))
                .bodyText()
                .contains("Ditutup", "sejak ", "/pembukaan")
                .doesNotContain("/penutupan");
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(post(page + "/pembukaan", new LinkedMultiValueMap<>())).hasRedirectedUrl(page);
        }
        assertThat(accounts.find(id).closed()).isFalse();
    }

    @Test
    void keepsTheAccountInUseAndSaysWhy() {
        var me = users.account(Role.ADMIN, Reach.CITY);
        var page = "/pengguna/" + me.accountId();

        assertThat(mvc.post().uri(page + "/penutupan").with(user(me)).with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("satu-satunya administrator");
        users.admin();
        assertThat(mvc.post().uri(page + "/penutupan").with(user(me)).with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("akun Anda sendiri");
        assertThat(mvc.post()
                        .uri(page)
                        .param("version", "0")
                        .param("displayName", "Saya")
                        .param("role", "STAFF")
                        .with(user(me))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("role-error", "akun Anda sendiri", "value=\"Saya\"");
    }

    @Test
    void knowsNoOther() {
        for (var id : new String[] {UUID.randomUUID().toString(), "bukan-id"}) {
            for (var path : new String[] {"", "/ubah", "/tautan", "/penutupan"}) {
                assertThat(mvc.get().uri("/pengguna/" + id + path).with(users.admin()))
                        .hasStatus(404);
            }
            for (var path : new String[] {"", "/tautan", "/penutupan", "/pembukaan", "/perangkat/pengakhiran"}) {
                assertThat(post("/pengguna/" + id + path, form("Ani", "ani", "STAFF")))
                        .hasStatus(404);
            }
        }
    }

    private MvcTestResult index(String query) {
        return mvc.get().uri("/pengguna?" + query).with(users.admin()).exchange();
    }

    private UUID open(String username, String displayName, Role role, Reach reach) {
        return accounts.open(new OpenAccount(UUID.randomUUID(), username, displayName, PASSWORD, role, reach, false))
                .accountId();
    }

    private static MultiValueMap<String, String> form(String displayName, String username, String role) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of(
                "id", UUID.randomUUID().toString(),
                "displayName", displayName,
                "username", username,
                "role", role));
        return form;
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(path)
                .params(form)
                .with(users.admin())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult update(UUID id, long version, String displayName, String role) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(Map.of("version", "" + version, "displayName", displayName, "role", role));
        return post("/pengguna/" + id, form);
    }

    /** The page to which the answer leads, with what was handed on to it. */
    private MvcTestResult handedOn(MvcTestResult answer) {
        return mvc.get()
                .uri(answer.getResponse().getRedirectedUrl())
                .cookie(answer.getResponse().getCookie("SIPOKJA"))
                .with(users.admin())
                .exchange();
    }
}
