package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five people arrive at once, and the network is what it is outdoors. */
@BrowserTest
class QuickTapTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String PRESENT = ".hit--main";

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID session;

    @BeforeEach
    void fiveHaveASeat() {
        var group = pokja.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        session = meetings.openSession(group);
        List.of("Ani", "Budi", "Citra", "Dodi", "Endang")
                .forEach(name -> meetings.delegate(session, group, name + " Contoh"));
        users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void everyTapArrivesHoweverSlowTheAnswers(Browser browser) {
        openSheet(browser);
        browser.onASlowNetwork(Duration.ofMillis(400));

        browser.tapAll(PRESENT, "5 dari 5 ditandai");

        browser.open("/sesi/" + session + "/kehadiran");
        assertThat(browser.text()).contains("5 dari 5 ditandai");
    }

    @Test
    void aTapWithoutNetworkIsToldAndCanBeMadeAgain(Browser browser) {
        openSheet(browser);
        browser.withoutNetwork();

        browser.tapAll(PRESENT, "Ada tanda yang belum tersimpan.");

        assertThat(browser.all(PRESENT)).hasSize(5);
        browser.withNetworkAgain();
        browser.tapAll(PRESENT, "5 dari 5 ditandai");
        assertThat(browser.text()).doesNotContain("Ada tanda yang belum tersimpan.");
    }

    @Test
    void aTapThatTheServerCannotSaveIsToldWithItsReference(Browser browser) {
        openSheet(browser);
        db.sql("""
                        create function disk_is_full() returns trigger language plpgsql as $$
                        begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$""").update();
        db.sql("create trigger fault before insert on attendance for each row execute function disk_is_full()")
                .update();
        try {
            browser.tapAll(PRESENT, "bukan jaringan Anda");
            assertThat(browser.all(PRESENT)).hasSize(5);
            assertThat(browser.text()).containsPattern("Nomor rujukan: [2-9A-Z]{4}-[2-9A-Z]{4}");
        } finally {
            db.sql("drop function disk_is_full cascade").update();
        }
        browser.tapAll(PRESENT, "5 dari 5 ditandai");
        assertThat(browser.text()).doesNotContain("Ada tanda yang belum tersimpan.");
    }

    private void openSheet(Browser browser) {
        browser.onThePhone();
        browser.signIn("dewi");
        browser.open("/sesi/" + session + "/kehadiran");
    }
}
