package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.support.AuthenticatorApp;
import id.go.lubuklinggau.pokja.support.TestUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys and codes with a real browser, and with a device that Chromium makes up. */
@BrowserTest
class PasskeyTests {

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private SignedInUser user;

    @BeforeEach
    void open() {
        user = users.account("rina", "Rina Contoh", Role.FIELD_OFFICER, Reach.of("16.73.01"));
    }

    @AfterEach
    void putAway(Browser browser) {
        browser.withoutPasskeyDevice();
    }

    @Test
    void isMadeAndSignsIn(Browser browser) {
        browser.withPasskeyDevice(true);
        browser.complaints();
        browser.signIn("rina");
        addPasskey(browser, "Ponsel Rina");

        browser.signOut();
        browser.open("/pokja");
        browser.press("Masuk dengan kunci sandi");

        assertThat(browser.path()).startsWith("/pokja");
        assertThat(browser.text()).contains("Rina Contoh");
        browser.open("/akun");
        assertThat(browser.text()).contains("perangkat ini").doesNotContain("belum pernah");
        assertThat(db.sql("select count(*) from trail where kind = 'SIGNED_IN' and subject_name = 'Rina Contoh'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void signsInUnderANewSessionForAsLongAsTheRoleAllows(Browser browser) {
        browser.withPasskeyDevice(true);
        browser.signIn("rina");
        addPasskey(browser, "Ponsel Rina");
        browser.signOut();
        browser.open("/masuk");
        var before = browser.cookie("SIPOKJA");
        browser.press("Masuk dengan kunci sandi");

        assertThat(browser.cookie("SIPOKJA")).isNotEqualTo(before);
        assertThat(db.sql("select max_inactive_interval from spring_session where principal_name = 'rina'")
                        .query(Integer.class)
                        .list())
                .containsExactly(7 * 24 * 60 * 60);
    }

    @Test
    void countsAsBothFactors(Browser browser) {
        browser.withPasskeyDevice(true);
        browser.signIn("rina");
        addPasskey(browser, "Ponsel Rina");
        browser.open("/akun/faktor-kedua");
        var app = new AuthenticatorApp(browser.all(".secret").get(0).getText());
        browser.type("code", app.code());
        browser.type("current", TestUsers.PASSWORD);
        browser.press("Aktifkan verifikasi dua langkah");
        assertThat(browser.text()).contains("Kode pemulihan SIPOKJA");
        browser.signOut();

        browser.open("/masuk");
        browser.press("Masuk dengan kunci sandi");
        assertThat(browser.path()).isEqualTo("/");
        browser.signOut();

        browser.signIn("rina");
        assertThat(browser.path()).isEqualTo("/masuk/kode");
        assertThat(browser.barriers()).isEmpty();
        browser.onTheNarrowestPhone();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.type("code", app.nextCode());
        browser.press("Masuk");
        assertThat(browser.path()).isEqualTo("/");
    }

    @Test
    void isOfNoUseWithoutItsOwnersFingerOrPin(Browser browser) {
        browser.withPasskeyDevice(true);
        browser.signIn("rina");
        addPasskey(browser, "Ponsel Rina");
        browser.signOut();
        browser.passkeyDeviceKnowsItsOwner(false);

        browser.open("/masuk");
        browser.tap("Masuk dengan kunci sandi", "Tekan tombolnya untuk mencoba lagi");

        assertThat(browser.path()).isEqualTo("/masuk");
    }

    @Test
    void ofAClosedAccountOrRemovedIsRefusedWithAWord(Browser browser) {
        browser.withPasskeyDevice(true);
        browser.signIn("rina");
        addPasskey(browser, "Ponsel Rina");
        browser.signOut();

        db.sql("update account set closed_at = now()").update();
        browser.open("/masuk");
        browser.tap("Masuk dengan kunci sandi", "Masuk dengan nama pengguna dan kata sandi.");
        assertThat(browser.path()).isEqualTo("/masuk");

        db.sql("update account set closed_at = null").update();
        browser.press("Masuk dengan kunci sandi");
        browser.open("/akun");
        browser.press("Hapus");
        assertThat(browser.barriers()).isEmpty();
        browser.onTheNarrowestPhone();
        assertThat(browser.scrollsSideways()).isFalse();
        browser.type("current", TestUsers.PASSWORD);
        browser.press("Hapus");
        assertThat(browser.text()).contains("Kunci sandi sudah dihapus.", "Belum ada kunci sandi.");
        browser.signOut();
        browser.open("/masuk");
        browser.tap("Masuk dengan kunci sandi", "Masuk dengan nama pengguna dan kata sandi.");
    }

    @Test
    void isNotMadeTwiceInOneDevice(Browser browser) {
        browser.withPasskeyDevice(true);
        browser.signIn("rina");
        addPasskey(browser, "Ponsel Rina");
        name(browser, "Ponsel Rina lagi");
        assertThat(browser.barriers()).isEmpty();

        browser.tap("Buat kunci sandi", "Perangkat ini sudah punya kunci sandi");
    }

    private static void addPasskey(Browser browser, String name) {
        name(browser, name);
        browser.press("Buat kunci sandi");
        assertThat(browser.path()).isEqualTo("/akun?kunci-sandi#kunci-sandi");
        assertThat(browser.text()).contains("Kunci sandi sudah ditambahkan", name, "belum pernah");
        browser.open("/akun");
    }

    private static void name(Browser browser, String name) {
        browser.open("/akun");
        browser.press("Tambah kunci sandi");
        browser.type("name", name);
        browser.type("current", TestUsers.PASSWORD);
        browser.press("Lanjutkan");
    }
}
