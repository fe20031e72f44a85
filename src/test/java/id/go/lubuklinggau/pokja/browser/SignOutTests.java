package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sits down at the PC next finds nothing. */
@BrowserTest
class SignOutTests {

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples pokja;

    @Test
    void theBackButtonShowsNoPageAfterTheSignOut(Browser browser) {
        pokja.pokja("16.73.01.1001", "Pokja Rahasia");
        users.account("staf", "Rina Contoh", Role.STAFF, Reach.CITY);
        browser.signIn("staf");
        browser.open("/pokja");
        assertThat(browser.text()).contains("Pokja Rahasia");

        browser.signOut();
        browser.goBack();

        assertThat(browser.text()).doesNotContain("Pokja Rahasia", "Rina Contoh");
        assertThat(browser.path()).isEqualTo("/masuk");
    }
}
