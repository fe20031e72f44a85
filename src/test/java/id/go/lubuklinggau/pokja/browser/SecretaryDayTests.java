package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a phone says to its secretary is what became of her marks. */
@BrowserTest
class SecretaryDayTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String REST = "Tandai hadir 5 utusan yang belum ditandai";

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private UUID session;

    @BeforeEach
    void fiveHaveASeat() {
        var group = pokja.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        session = meetings.openSession(group);
        List.of("Ani", "Budi", "Citra", "Dodi", "Endang")
                .forEach(name -> meetings.delegate(session, group, name + " Contoh"));
        users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void whatIsRefusedTogetherIsSaidOnceAndNotAsDone(Handset phone) {
        openSheet(phone);
        db.sql("update session set state = 'DRAFT'").update();

        phone.tap(REST, "5 tanda ditolak: Tanda ini dibuat sebelum pengisian kehadiran dibuka.");

        assertThat(phone.text()).contains("5 ditolak").doesNotContain("5 utusan ditandai hadir");
        assertThat(phone.all(".row__refusal")).hasSize(1);
        phone.tap(REST, "5 ditolak");
        phone.waitUntil("return !document.getElementById('waiting').textContent.includes('belum terkirim')");
        assertThat(phone.text()).contains("5 ditolak");

        db.sql("update session set state = 'OPEN'").update();
        phone.tap("Kirim lagi", "5 utusan ditandai hadir.");
    }

    @Test
    void nobodyIsSignedOutWithoutANetwork(Handset phone) {
        openSheet(phone);
        phone.withoutNetwork();
        phone.tapAll(".hit--main", "5 belum terkirim");

        phone.tap("Keluar", "Tidak ada jaringan, Anda belum keluar.");

        assertThat(phone.path()).isEqualTo("/sesi/" + session + "/kehadiran");
        assertThat(phone.kept()).isEqualTo(5);
    }

    private void openSheet(Handset phone) {
        phone.signIn("dewi");
        phone.open("/sesi/" + session + "/kehadiran");
        phone.waitUntil("return 'ready' in document.documentElement.dataset");
    }
}
