package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

    private static final String ALL_RECEIVED = """
            const lines = [...document.querySelectorAll('.row__mark small')].map(line => line.textContent);
            return lines.length === 5 && lines.every(line => line.includes('diterima'))
                && document.getElementById('waiting').hidden""";

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
    void everyTapArrivesHoweverSlowTheAnswers(Handset phone) {
        openSheet(phone);
        phone.wire().slow(Duration.ofMillis(400), 50_000 / 8);

        phone.tapAll(PRESENT, "5 dari 5 ditandai");

        phone.waitFor("Belum ditandai\n0");
        awaitMarks(5);
        phone.waitUntil(ALL_RECEIVED);
        phone.open("/sesi/" + session + "/kehadiran");
        assertThat(phone.text()).contains("5 dari 5 ditandai");
    }

    @Test
    void aTapWithoutNetworkIsKeptAndArrivesByItself(Handset phone) {
        openSheet(phone);
        phone.withoutNetwork();

        phone.tapAll(PRESENT, "5 belum terkirim");

        assertThat(phone.all(".row__mark small"))
                .hasSize(5)
                .allMatch(line -> line.getText().contains("tersimpan di HP"));
        phone.withNetworkAgain();
        phone.waitUntil(ALL_RECEIVED);
        awaitMarks(5);
    }

    @Test
    @SuppressWarnings("try") // full while it is open
    void aTapThatTheServerCannotSaveIsKeptAndArrivesByItself(Handset phone) {
        openSheet(phone);
        try (var disk = FullDisk.of(db)) {
            phone.tapAll(PRESENT, "5 belum terkirim · sistem kantor terganggu");
            assertThat(phone.text()).contains("5 dari 5 ditandai", "tersimpan di HP");
        }
        phone.waitUntil(ALL_RECEIVED);
        awaitMarks(5);
    }

    private void openSheet(Handset phone) {
        phone.signIn("dewi");
        phone.open("/sesi/" + session + "/kehadiran");
    }

    private void awaitMarks(int count) {
        await().untilAsserted(() -> assertThat(db.sql("select count(*) from attendance where status = 'PRESENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(count));
    }
}
