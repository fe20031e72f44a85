package id.go.lubuklinggau.pokja.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class AccountControllerTests {

    private static final String NEW = "  empat kata yang baru  ";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Test
    void saysWhoOneIsAndHowFarOneReaches() {
        assertThat(mvc.get().uri("/akun").with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Staf DPPKB", "Seluruh Kota Lubuklinggau");
        assertThat(mvc.get().uri("/akun").with(users.fieldOfficer("16.73.02", "16.73.01.1001")))
                .bodyText()
                .contains("Penyuluh KB", "Kecamatan Lubuklinggau", "Kelurahan ");
    }

    @Test
    void asksAStrangerToSignIn() {
        assertThat(mvc.get().uri("/akun")).hasRedirectedUrl("/masuk");
        assertThat(mvc.post().uri("/akun/kata-sandi").with(csrf())).hasRedirectedUrl("/masuk");
    }

    @Test
    void changesThePasswordAsTyped() {
        var secretary = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThat(change(secretary, TestUsers.PASSWORD, NEW, NEW)).hasRedirectedUrl("/akun");

        assertThat(signIn(secretary, NEW)).hasRedirectedUrl("/");
        assertThat(signIn(secretary, TestUsers.PASSWORD)).hasRedirectedUrl("/masuk?gagal");
    }

    @Test
    void refusesAWrongCurrentPassword() {
        assertThat(change(users.account(Role.STAFF, Reach.CITY), "bukan yang ini", NEW, NEW))
                .hasStatus(422)
                .bodyText()
                .contains("Kata sandi sekarang tidak cocok.", "aria-describedby=\"current-error\"")
                .doesNotContain(NEW, "bukan yang ini");
    }

    /** A browser found open is no place to guess, and what was guessed there counts at the sign-in. */
    @Test
    void makesTheSixthTryWaitHereAndAtTheSignIn() {
        var staff = users.account(Role.STAFF, Reach.CITY);
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(change(staff, "bukan yang ini", NEW, NEW)).bodyText().contains("tidak cocok");
        }

        assertThat(change(staff, TestUsers.PASSWORD, NEW, NEW))
                .hasStatus(422)
                .bodyText()
                .containsPattern("Terlalu banyak percobaan. Coba lagi pukul \\d\\d\\.\\d\\d\\.");
        assertThat(signIn(staff, TestUsers.PASSWORD)).hasStatus(429);
        assertThat(mvc.post()
                        .uri("/akun/perangkat/pengakhiran")
                        .param("current", TestUsers.PASSWORD)
                        .with(user(staff))
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void forgetsTheTriesAfterTheRightOne() {
        var staff = users.account(Role.STAFF, Reach.CITY);
        for (var round = 0; round < 2; round++) {
            for (var attempt = 0; attempt < 4; attempt++) {
                change(staff, "bukan yang ini", NEW, NEW);
            }
            assertThat(change(staff, round == 0 ? TestUsers.PASSWORD : NEW, NEW, NEW))
                    .hasRedirectedUrl("/akun");
        }
    }

    @Test
    void refusesTooShortTooLongAndDifferent() {
        var staff = users.account(Role.STAFF, Reach.CITY);

        for (var unfit : new String[] {"pendek", "🌾".repeat(11), "é".repeat(129), "a".repeat(5000)}) {
            assertThat(change(staff, TestUsers.PASSWORD, unfit, unfit))
                    .hasStatus(422)
                    .bodyText()
                    .contains("12 sampai 128 karakter.</p>");
        }
        assertThat(change(staff, TestUsers.PASSWORD, NEW, NEW + "x")).bodyText().contains("Tidak sama");
        assertThat(mvc.post().uri("/akun/kata-sandi").with(user(staff)).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("harus diisi");
    }

    private MvcTestResult change(SignedInUser who, String current, String changed, String again) {
        return mvc.post()
                .uri("/akun/kata-sandi")
                .param("current", current)
                .param("changed", changed)
                .param("again", again)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult signIn(SignedInUser who, String password) {
        return mvc.post()
                .uri("/masuk")
                .param("username", who.getUsername())
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
