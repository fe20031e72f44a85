package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Accounts that are closed and opened again. */
class UserStateControllerTests extends UserTest {

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
}
