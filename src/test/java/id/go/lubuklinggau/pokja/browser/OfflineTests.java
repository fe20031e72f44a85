package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a phone keeps while there is no network, or no sign-in, or another owner, or no room: nothing is lost, nothing doubled. */
@BrowserTest
class OfflineTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String PRESENT = ".hit--main";
    private static final String FIRST = ".row:first-child .hit--main";
    private static final String KEPT = "tersimpan di HP";
    private static final String SENDINGS = "return performance.getEntriesByType('resource')"
            + ".filter(entry => entry.name.endsWith('/kehadiran/kiriman')).length";

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    TestUsers users;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private UUID session;
    private String sheet;

    @BeforeEach
    void fiveHaveASeat() {
        var group = pokja.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        session = meetings.openSession(group);
        sheet = "/sesi/" + session + "/kehadiran";
        List.of("Ani", "Budi", "Citra", "Dodi", "Endang")
                .forEach(name -> meetings.delegate(session, group, name + " Contoh"));
        users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void marksOutliveABrowserThatIsKilled(Handset phone) {
        takeAlong(phone);
        phone.withoutNetwork();
        phone.open(sheet);
        assertThat(phone.text()).contains("Kantor belum terhubung. Lembar ini seperti yang tersimpan di HP pukul");
        phone.tapAll(PRESENT, "5 dari 5 ditandai");
        phone.waitFor("5 belum terkirim");

        phone.kill();
        phone.startAgain();
        phone.withoutNetwork();
        phone.open(sheet);
        phone.waitFor("5 dari 5 ditandai");
        assertThat(phone.text()).contains(KEPT);

        phone.withNetworkAgain();
        phone.signIn("dewi"); // the browser has forgotten who was signed in
        awaitAllSent(phone, 5);
    }

    @Test
    void marksWaitForTheNextSignIn(Handset phone) {
        takeAlong(phone);
        db.sql("delete from spring_session").update();

        phone.tapAll(PRESENT, "5 belum terkirim · masuk lagi untuk mengirim");

        assertThat(phone.text()).contains("5 dari 5 ditandai", KEPT);
        phone.signIn("dewi");
        awaitAllSent(phone, 5);
    }

    @Test
    @SuppressWarnings("try") // full while it is open
    void onlyTheirOwnerSeesAndSendsThem(Handset phone) {
        var another = users.account("budi", "Budi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
        takeAlong(phone);
        try (var disk = FullDisk.of(db)) {
            phone.tapAll(FIRST, "1 belum terkirim · sistem kantor terganggu");
            phone.tap("Keluar", "1 tanda Anda belum terkirim.");
            phone.run("document.querySelector('#signing-out button').click()");
            phone.waitUntil("return location.pathname === '/masuk'");
        }
        phone.waitUntil("return caches.has('sipokja-pages-1').then(kept => !kept)");
        assertThat(phone.kept()).isEqualTo(1);
        phone.open("/luring");
        phone.waitFor("Belum ada yang masuk di HP ini.");
        assertThat(phone.text()).doesNotContain("Ani Contoh");

        phone.signIn("budi");
        phone.open(sheet);
        assertThat(phone.text()).contains("0 dari 5 ditandai").doesNotContain("belum terkirim");
        phone.tapAll(".row:nth-child(2) .hit--main", "1 dari 5 ditandai");
        await().until(() -> count("sent_mark") == 1 && phone.kept() == 1);
        assertThat(count("sent_mark where sent_by = '" + another.accountId() + "'"))
                .isEqualTo(1);
        phone.signOut();

        phone.signIn("dewi");
        awaitAllSent(phone, 2);
    }

    @Test
    void twoTabsSendOnce(Handset phone) {
        takeAlong(phone);
        var first = phone.tab();
        var second = phone.openTab();
        phone.open(sheet);
        for (var tab : List.of(second, first)) {
            phone.toTab(tab);
            phone.withoutNetwork();
        }
        phone.tapAll(PRESENT, "5 belum terkirim");
        phone.toTab(second);
        phone.waitFor("5 belum terkirim");
        phone.run("performance.clearResourceTimings()");
        phone.toTab(first);
        phone.run("performance.clearResourceTimings()");

        phone.withNetworkAgain();
        phone.toTab(second);
        phone.withNetworkAgain();

        awaitAllSent(phone, 5);
        var there = (Long) phone.run(SENDINGS);
        phone.toTab(first);
        awaitAllSent(phone, 5);
        assertThat((Long) phone.run(SENDINGS) + there).isEqualTo(1);
    }

    @Test
    void aRefusedMarkStaysUntilItsOwnerHasReadWhy(Handset phone) {
        takeAlong(phone);
        db.sql("update session set state = 'DRAFT'").update();
        phone.tapAll(FIRST, "ditolak: Tanda ini dibuat sebelum pengisian kehadiran dibuka.");
        phone.open("/luring");
        phone.waitFor("ditolak: Tanda ini dibuat sebelum pengisian kehadiran dibuka.");
        db.sql("update session set state = 'OPEN'").update();

        phone.open(sheet);
        phone.waitFor("ditolak: Tanda ini dibuat sebelum pengisian kehadiran dibuka.");
        phone.tap("Kirim lagi", "1 dari 5 ditandai");
        awaitAllSent(phone, 1);

        db.sql("update session set state = 'DRAFT'").update();
        phone.tapAll(".row--marked [value^=U]", "ditolak:");
        phone.tap("Mengerti", "1 dari 5 ditandai");
        phone.waitUntil("return document.getElementById('waiting').hidden");
        assertThat(phone.kept()).isZero();
        assertThat(phone.text()).doesNotContain("ditolak");
    }

    @Test
    void marksSentAsTextAreKnownWhenThePhoneSendsThem(Handset phone) {
        var staff = users.staff();
        takeAlong(phone);
        phone.withoutNetwork();
        phone.open(sheet);
        phone.tapAll(PRESENT, "5 belum terkirim");
        phone.open("/luring");
        phone.waitFor("Kirim sebagai teks");
        var text = (String) phone.run("return document.querySelector('#export textarea').value");
        assertThat(text.length()).isLessThan(1200);

        assertThat(mvc.post().uri("/kehadiran/teks").with(staff).with(csrf()).param("text", text))
                .bodyText()
                .contains("diterima", "Endang Contoh");
        assertThat(count("sent_mark")).isEqualTo(5);
        phone.withNetworkAgain();

        phone.waitFor("Semua tanda Anda sudah diterima kantor.");
        awaitAllSent(phone, 5);
    }

    @Test
    void manyMarksMakeSeveralTexts(Handset phone) {
        takeAlong(phone);
        phone.withoutNetwork();
        phone.run("""
                const mark = (session, title) => ({
                  account: document.querySelector('meta[name="account"]').content, session, title,
                  delegate: arguments[1], number: 1, name: 'Ani Contoh', status: 'PRESENT',
                });
                const first = Array(99).fill(mark(arguments[0], 'Hari ke-1'));
                const second = Array(2).fill(mark(arguments[1], 'Hari ke-2'));
                const { href } = document.querySelector('link[href*="/js/queue"]'); // without a network, what is loaded is there
                return import(href).then(queue => queue.add(first[0], ...second, ...first.slice(1)))""", session.toString(), UUID.randomUUID().toString());
        phone.open("/luring");
        phone.waitFor("Bagian 2 dari 2");

        var texts = phone.all("#export textarea").stream()
                .map(area -> area.getDomProperty("value"))
                .toList();
        assertThat(texts.get(0)).contains("100 tanda", "Bagian 1 dari 2", "Hari ke-1\n", "Hari ke-2\n");
        assertThat(texts.get(1))
                .contains("1 tanda", "Bagian 2 dari 2", "Hari ke-2\n")
                .doesNotContain("Hari ke-1\n");
        assertThat(phone.all("#queue .row--heading")).hasSize(2);
        assertThat(mvc.post()
                        .uri("/kehadiran/teks")
                        .with(users.staff())
                        .with(csrf())
                        .param("text", texts.get(0)))
                .bodyText()
                .contains("Hasil");
    }

    /** The files of the old version go only with the last sheet that names them. */
    @Test
    void aSheetOfAnEarlierVersionOpensWithItsOwnFiles(Handset phone) {
        takeAlong(phone);
        phone.run("""
                return (async () => {
                  const pages = await caches.open('sipokja-pages-1');
                  const files = await caches.open('sipokja-files-1');
                  const page = await pages.match(arguments[0]);
                  const html = await page.text();
                  const now = html.match(/\\/js\\/attendance-[0-9a-f]+\\.js/)[0];
                  const then = '/js/attendance-0123456789abcdef0123456789abcdef.js';
                  await files.put(then, await files.match(now));
                  await files.delete(now);
                  await pages.put(arguments[0], new Response(html.replace(now, then), { headers: page.headers }));
                })()""", sheet);
        phone.withoutNetwork();
        phone.open(sheet);
        phone.tapAll(FIRST, KEPT);

        phone.withNetworkAgain();
        phone.run("sessionStorage.clear()");
        phone.open("/");
        phone.waitUntil("return caches.match('/js/attendance-0123456789abcdef0123456789abcdef.js').then(old => !old)");
        awaitAllSent(phone, 1);
        phone.withoutNetwork();
        phone.open(sheet);
        phone.tapAll(PRESENT, "5 dari 5 ditandai");
    }

    @Test
    void aSheetThatCouldNotBeKeptWhenItWasOpenedIsKeptAfterwards(Handset phone) {
        takeAlong(phone);
        phone.run("""
                return caches.open('sipokja-pages-1')
                  .then(pages => Promise.all(['/luring/pemilik', arguments[0]].map(path => pages.delete(path))))""", sheet);

        phone.open(sheet);

        phone.waitUntilKept(sheet);
    }

    @Test
    void whatCannotBeKeptIsSentAtOnceOrSaid(Handset phone) {
        takeAlong(phone);
        noRoomIsLeft(phone);
        phone.withoutNetwork();
        phone.tapAll(FIRST, "Penyimpanan HP penuh, tanda terakhir belum tersimpan.");
        assertThat(phone.text()).contains("0 dari 5 ditandai");

        phone.withNetworkAgain();
        phone.tapAll(FIRST, "1 dari 5 ditandai");

        assertThat(count("attendance")).isEqualTo(1);
        assertThat(count("sent_mark")).isZero();
        assertThat(phone.kept()).isZero();
    }

    private void takeAlong(Handset phone) {
        phone.signIn("dewi");
        phone.open(sheet);
        phone.waitUntilKept(sheet);
        phone.waitUntilProvided();
    }

    private void noRoomIsLeft(Handset phone) {
        phone.run("""
                IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }""");
    }

    /** Each once, and none is left behind. */
    private void awaitAllSent(Handset phone, int marks) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(count("sent_mark where outcome = 'APPLIED'")).isEqualTo(marks);
            assertThat(phone.kept()).isZero();
        });
        assertThat(count("attendance where status = 'PRESENT'")).isEqualTo(marks);
        assertThat(count("attendance_log")).isEqualTo(marks);
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
