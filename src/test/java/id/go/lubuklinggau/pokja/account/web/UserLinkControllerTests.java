package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** The links that an administrator hands over. */
class UserLinkControllerTests extends UserTest {

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

    /** The page to which the answer leads, with what was handed on to it. */
    private MvcTestResult handedOn(MvcTestResult answer) {
        return mvc.get()
                .uri(answer.getResponse().getRedirectedUrl())
                .cookie(answer.getResponse().getCookie("SIPOKJA"))
                .with(users.admin())
                .exchange();
    }
}
