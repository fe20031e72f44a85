package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Problems and what is said of them, on a phone without a network: as {@link OfflineTests} of marks. */
@BrowserTest
class OfflineProblemTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    FollowupExamples examples;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private UUID pokja;
    private UUID session;
    private String page;
    private final List<UUID> back = new ArrayList<>();

    @BeforeEach
    void threeComeBack() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        var first = meetings.openSession(pokja);
        SignedInUser dewi = users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
        for (var statement : List.of("Sampah di sungai", "Jamban kurang", "Jalan rusak")) {
            back.add(examples.problem(pokja, first, statement, dewi));
        }
        session = meetings.openSessionAlone(LocalDate.of(2022, 6, 20), pokja);
        page = "/sesi/" + session + "/masalah";
    }

    @Test
    void whatIsSaidAndFoundWithoutANetworkArrivesOnce(Handset phone) {
        takeAlong(phone);
        phone.withoutNetwork();
        phone.open(page);
        phone.waitFor("Kantor belum terhubung.");
        say(phone, 0, "SAME", "1 belum terkirim");
        say(phone, 1, "SOLVED", "2 belum terkirim");
        say(phone, 2, "SAME", "3 belum terkirim");
        say(phone, 2, "BETTER", "4 belum terkirim");
        phone.tap("Catat masalah", "Simpan"); // the page of the whole form is not on the phone
        write(phone, "Tempat sampah penuh", "5 belum terkirim");
        write(phone, "Lampu jalan mati", "6 belum terkirim");
        assertThat(phone.text()).contains("belum terkirim, tersimpan di HP", "Tempat sampah penuh", "Sampah · Sedang");

        phone.open(page);
        phone.waitFor("Lampu jalan mati");
        assertThat(pressed(phone)).containsExactly("SAME", "SOLVED", "BETTER");
        phone.open("/luring");
        phone.waitFor("Masalah dan tinjauannya tidak ikut dalam teks.");
        assertThat(phone.text()).contains("Lampu jalan mati", "Membaik", "Masalah · Hari ke-1");
        phone.open(page);
        phone.withNetworkAgain();

        awaitAllSent(phone, 6);
        phone.waitFor("diterima kantor pukul ");
        assertThat(pressed(phone)).containsExactly("SAME", "SOLVED", "BETTER");
        assertThat(phone.text()).doesNotContain("belum terkirim");
        assertThat(statements()).containsExactly("Lampu jalan mati", "Tempat sampah penuh");
        assertThat(verdicts()).containsExactly("SAME", "SOLVED", "BETTER");
        phone.open(page);
        phone.waitFor("Ditemukan di sesi ini (2)");
        assertThat(pressed(phone)).containsExactly("SAME", "SOLVED", "BETTER");
        assertThat(phone.all("#written .row")).isEmpty();
    }

    @Test
    void wordsWaitForTheNextSignIn(Handset phone) {
        takeAlong(phone);
        db.sql("delete from spring_session").update();

        say(phone, 0, "BETTER", "1 belum terkirim · masuk lagi untuk mengirim");
        phone.unfold("Catat cepat");
        write(phone, "Tempat sampah penuh", "2 belum terkirim");

        phone.signIn("dewi");
        awaitAllSent(phone, 2);
        assertThat(statements()).containsExactly("Tempat sampah penuh");
    }

    @Test
    void aRefusedWordStaysUntilItsOwnerHasReadWhy(Handset phone) {
        takeAlong(phone);
        db.sql("update session set state = 'DRAFT'").update();
        say(phone, 0, "BETTER", "ditolak: Sesi ini belum dibuka, atau harinya belum tiba.");
        assertThat(phone.text()).contains("1 ditolak");
        db.sql("update session set state = 'OPEN'").update();

        phone.open(page);
        phone.waitFor("ditolak: Sesi ini belum dibuka, atau harinya belum tiba.");
        phone.tap("Kirim lagi", "diterima kantor pukul ");
        awaitAllSent(phone, 1);

        db.sql("delete from invitation where session_id = ?").param(session).update();
        db.sql("insert into invitation (session_id, pokja_id) values (?, ?)")
                .params(session, groups.pokja("16.73.01.1003", "Pokja Lain"))
                .update();
        say(phone, 1, "SAME", "ditolak: Sesi ini tidak ada lagi, atau di luar wilayah Anda.");
        phone.tap("Mengerti", "Jamban kurang");
        phone.waitUntil("return document.getElementById('waiting').hidden");
        assertThat(phone.kept()).isZero();
    }

    @Test
    void aPageThatWasKeptBeforeTheDayOpensOnIt(Handset phone) {
        var tomorrow = meetings.openSessionAlone(LocalDate.now(Dates.ZONE).plusDays(1), pokja);
        page = "/sesi/" + tomorrow + "/masalah";
        takeAlong(phone);
        assertThat(phone.text()).contains("Diisi mulai hari sesi").doesNotContain("Catat cepat", "Membaik");
        phone.run("""
                return (async () => {
                  const pages = await caches.open('sipokja-pages-1');
                  const kept = await pages.match(arguments[0]);
                  const html = (await kept.text()).replace(/data-now="[^"]*"/, `data-now="${new Date(Date.now() + 864e5).toISOString()}"`);
                  await pages.put(arguments[0], new Response(html, { headers: kept.headers }));
                })()""", page);
        phone.withoutNetwork();

        phone.open(page);

        phone.waitFor("Catat cepat");
        assertThat(phone.text()).contains("Membaik").doesNotContain("Diisi mulai hari sesi");
    }

    @Test
    void nobodyElseSeesThem(Handset phone) {
        users.account("budi", "Budi Contoh", Role.SECRETARY, Reach.of("16.73.02.1001"));
        takeAlong(phone);
        phone.signOut();
        phone.waitUntil("return caches.has('sipokja-pages-1').then(kept => !kept)");
        phone.signIn("budi");
        phone.waitUntilProvided();
        phone.withoutNetwork();

        phone.open(page);

        phone.waitFor("Tanda di HP ini");
        assertThat(phone.text()).doesNotContain("Sampah di sungai");
    }

    private void takeAlong(Handset phone) {
        phone.signIn("dewi");
        phone.open(page);
        phone.waitUntilKept(page);
        phone.waitUntilProvided();
    }

    private void say(Handset phone, int which, String verdict, String answer) {
        phone.waitUntil("return 'ready' in document.documentElement.dataset");
        phone.run(
                "document.querySelector(`[data-problem='${arguments[0]}'] [value='${arguments[1]}']`).click()",
                back.get(which).toString(),
                verdict);
        phone.waitFor(answer);
    }

    private void write(Handset phone, String statement, String answer) {
        phone.type("statement", statement);
        phone.choose("categoryId", "Sampah → Dinas Lingkungan Hidup");
        phone.tick("level", "MEDIUM");
        phone.tap("Simpan", answer);
    }

    private List<String> pressed(Handset phone) {
        return back.stream()
                .map(problem -> phone.all("[data-problem='%s'] [aria-pressed='true']".formatted(problem)).stream()
                        .map(button -> button.getDomAttribute("value"))
                        .reduce("", String::concat))
                .toList();
    }

    private void awaitAllSent(Handset phone, int words) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(db.sql("select count(*) from sent_word where outcome = 'APPLIED'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(words);
            assertThat(phone.kept()).isZero();
        });
    }

    private List<String> statements() {
        return db.sql("select statement from problem where session_id = ? order by statement")
                .param(session)
                .query(String.class)
                .list();
    }

    private List<String> verdicts() {
        return back.stream()
                .map(problem -> db.sql("select verdict from problem_review where problem_id = ? and session_id = ?")
                        .params(problem, session)
                        .query(String.class)
                        .single())
                .toList();
    }
}
