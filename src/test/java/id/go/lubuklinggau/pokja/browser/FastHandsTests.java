package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** Names from the keyboard at the office, a note on the sheet, and a guest where there is no network. */
@BrowserTest
class FastHandsTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    GuestService guests;

    @Autowired
    TestUsers users;

    UUID session;
    SignedInUser dewi;

    @BeforeEach
    void fiveHaveASeat() {
        var group = pokja.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        session = meetings.openSession(group);
        List.of("Hj. Ani Contoh", "Budi Contoh", "Désirée Contoh", "Dewi Contoh", "Endang Contoh")
                .forEach(name -> meetings.delegate(session, group, name));
        dewi = users.account("dewi", "Dewi Contoh", Role.SECRETARY, Reach.of(AIR_KUTI));
        users.account("staf", "Staf Contoh", Role.STAFF, Reach.CITY);
    }

    @Test
    void aFewLettersAndEnterMarkOneAfterTheOther(Browser browser) {
        browser.atTheOffice();
        browser.signIn("staf");
        browser.open(sheet());

        keys(browser, "ani\n");
        browser.waitFor("Ani Contoh: hadir");
        keys(browser, "desi i\n");
        browser.waitFor("Désirée Contoh: izin");
        keys(browser, "contoh\n");
        browser.waitFor("5 nama cocok");
        assertThat(browser.text()).contains("1. Hj. Ani Contoh · Air Kuti · sudah ditandai");
        keys(browser, Keys.ARROW_DOWN.toString().repeat(4) + "\n");
        browser.waitFor("Dewi Contoh: hadir");
        keys(browser, "5s\n");
        browser.waitFor("Endang Contoh: sakit");
        keys(browser, "zzz\n");
        browser.waitFor("Tidak ada yang cocok");
        browser.waitFor("4 dari 5 ditandai");
        browser.open(sheet());
        browser.waitFor("4 dari 5 ditandai");

        assertThat(attendance.sheet(session, Reach.CITY))
                .extracting(SheetRow::status)
                .containsExactly(
                        AttendanceStatus.PRESENT,
                        null,
                        AttendanceStatus.EXCUSED,
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.SICK);
    }

    @Test
    void aNoteLeavesWhatStandsBesideIt(Browser browser) {
        var ani = attendance.sheet(session, Reach.CITY).get(0).delegateId();
        attendance.mark(
                new RecordMark(
                        ani, null, new Mark(AttendanceStatus.REPRESENTED, "Gita Contoh", "Bendahara", "Sakit"), null),
                dewi);
        browser.onThePhone();
        browser.signIn("dewi");
        browser.open(sheet());

        note(browser, "Datang siang");
        browser.waitFor("diterima");
        browser.waitUntil("return document.getElementById('waiting').hidden");
        note(browser, "Datang sore");
        browser.waitUntil("return document.getElementById('waiting').hidden");
        browser.withoutNetwork();
        note(browser, "Datang malam");
        note(browser, "Datang pagi");
        browser.withNetworkAgain();
        browser.waitUntil("return document.getElementById('waiting').hidden");

        var row = attendance.row(session, ani, Reach.CITY);
        assertThat(row.substituteName()).isEqualTo("Gita Contoh");
        assertThat(row.substitutePosition()).isEqualTo("Bendahara");
        assertThat(row.note()).isEqualTo("Datang pagi");
        assertThat(attendance.history(row)).hasSize(5);
    }

    private static void note(Browser browser, String note) {
        browser.waitUntil("return 'ready' in document.documentElement.dataset");
        browser.tap("Ubah", "Nama yang mewakili");
        browser.type("note", note);
        browser.tap("Simpan", note);
    }

    @Test
    void twoQuickPressesMakeOneGuest(Browser browser) {
        browser.onThePhone();
        browser.signIn("dewi");
        browser.open(sheet());
        browser.unfold("+ Tamu");
        browser.type("name", "Fitri Contoh");

        browser.run("""
                const button = document.querySelector('.guests__form .button--primary');
                button.click();
                button.click();""");

        browser.waitFor("diterima ");
        browser.waitUntil("return document.getElementById('waiting').hidden");
        assertThat(guests.list(session, Reach.CITY)).extracting(GuestRow::name).containsExactly("Fitri Contoh");
    }

    @Test
    void aGuestWithoutANetworkArrivesOnce(Browser browser) {
        browser.onThePhone();
        browser.signIn("dewi");
        browser.open(sheet());
        browser.withoutNetwork();
        browser.unfold("+ Tamu");
        browser.type("name", "Fitri Contoh");
        browser.type("institution", "Dinas Pertanian");
        browser.tap("Simpan", "tersimpan di HP");
        assertThat(guests.list(session, Reach.CITY)).isEmpty();

        browser.withNetworkAgain();
        browser.waitFor("diterima ");
        var guest = guests.list(session, Reach.CITY).get(0);
        assertThat(browser.addressOf("Ubah")).isEqualTo("/sesi/" + session + "/tamu/" + guest.id() + "/ubah");
        browser.open(sheet());

        assertThat(browser.all("[data-guest]")).hasSize(1);
        assertThat(guests.list(session, Reach.CITY)).extracting(GuestRow::name).containsExactly("Fitri Contoh");
    }

    @Test
    void aGuestHasAPageToo(Browser browser) {
        browser.onThePhone();
        browser.signIn("dewi");
        browser.open("/sesi/" + session + "/tamu/baru");
        browser.type("name", "Fitri Contoh");
        browser.press("Simpan");

        assertThat(browser.path()).isEqualTo(sheet() + "#tamu");
        assertThat(browser.text()).contains("Fitri Contoh");
        assertThat(browser.scrollsSideways()).isFalse();
    }

    private static void keys(Browser browser, String keys) {
        browser.all("#desk-name").get(0).sendKeys(keys);
    }

    private String sheet() {
        return "/sesi/" + session + "/kehadiran";
    }
}
