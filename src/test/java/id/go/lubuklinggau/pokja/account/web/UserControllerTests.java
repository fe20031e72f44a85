package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One account, and who gets to see it. */
class UserControllerTests extends UserTest {

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
}
