package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.support.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** With a second factor demanded, which the other tests leave out. */
@BrowserTest
@TestPropertySource(properties = "sipokja.sign-in.second-factor-for=STAFF")
class PasskeyDemandTests {

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    @AfterEach
    void putAway(Browser browser) {
        browser.withoutPasskeyDevice();
    }

    @Test
    void whoHasAPasskeyComesInByItAndNotByThePasswordAlone(Browser browser) {
        users.account("rina", "Rina Contoh", Role.LEADER, Reach.CITY);
        browser.withPasskeyDevice(true);
        browser.signIn("rina");
        browser.open("/akun");
        browser.press("Tambah kunci sandi");
        browser.type("name", "Ponsel Rina");
        browser.type("current", TestUsers.PASSWORD);
        browser.press("Lanjutkan");
        browser.press("Buat kunci sandi");
        browser.signOut();
        db.sql("update account set role = 'STAFF' where username = 'rina'").update();

        browser.signIn("rina");
        assertThat(browser.path()).isEqualTo("/akun/faktor-kedua");
        assertThat(browser.text()).contains("sudah punya kunci sandi").doesNotContain("Pindai kode ini");
        assertThat(browser.barriers()).isEmpty();
        browser.onTheNarrowestPhone();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.press("Masuk dengan kunci sandi");

        assertThat(browser.path()).isEqualTo("/");
        browser.open("/akun/faktor-kedua");
        assertThat(browser.text()).contains("Pindai kode ini");
        assertThat(db.sql("select count(*) from spring_session where principal_name = 'rina'")
                        .query(Long.class)
                        .single())
                .as("the sign-in by password alone is gone")
                .isOne();
    }
}
