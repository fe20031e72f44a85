package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At the door, with a phone: by the camera, by typing, with a network and without. */
@BrowserTest
class ScanTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String ALL_SENT = "Semua tanda Anda sudah diterima kantor.";

    @Autowired
    PokjaExamples pokja;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    CodeService codes;

    @Autowired
    TestUsers users;

    @LocalServerPort
    int port;

    UUID group;
    UUID session;
    UUID delegate;

    @BeforeEach
    void oneIsExpected() {
        group = pokja.pokja(AIR_KUTI, "Pokja Kampung KB Air Kuti");
        session = meetings.openSession(group);
        delegate = meetings.delegate(session, group, "Dewi Contoh");
        users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
    }

    @Test
    void theCameraReadsACardAndMarksItsHolderOnce(@TempDir Path folder) throws IOException {
        var film = CardInFrontOfACamera.film(folder, "SIPOKJA:" + code(session));
        try (var browser = new Browser(Chromium.find()
                .orElseThrow()
                .start(
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film))) {
            browser.startAt("http://localhost:" + port);
            browser.onThePhone();
            openDoor(browser);

            browser.tap("Nyalakan kamera", "Dewi Contoh: hadir.");

            browser.picture("scan-camera-360");
            browser.tap("Matikan kamera", "Nyalakan kamera");
            assertThat(browser.all("#hits > li")).hasSize(1);
            assertThat(browser.complaints()).isEmpty();
            browser.open("/luring");
            browser.waitFor(ALL_SENT);
            assertThat(status()).isEqualTo(AttendanceStatus.PRESENT);
        }
    }

    @Test
    void typedCodesCountWithoutNetworkAndAreSentLater(Browser browser) {
        browser.onThePhone();
        openDoor(browser);
        browser.withoutNetwork();

        browser.type("code", code(session) + "\n");
        browser.waitFor("Dewi Contoh: hadir.");
        browser.type("code", code(session) + "\n");
        browser.waitFor("Dewi Contoh sudah ditandai sebelumnya: Hadir.");
        browser.type("code", "2222-2222\n");
        browser.waitFor("Kode ini bukan dari sesi ini.");
        browser.type("code", "ABC\n");
        browser.waitFor("Ini bukan kode utusan.");
        browser.picture("scan-offline-360");
        assertThat(status()).isNull();

        browser.withNetworkAgain();
        browser.open("/luring");
        browser.waitFor(ALL_SENT);
        assertThat(status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void theOfficeKnowsOtherCardsAndWhoWasNamedSince(Browser browser) {
        var other = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), group);
        meetings.delegate(other, group, "Eka Contoh");
        openDoor(browser);
        var late = meetings.delegate(session, group, "Fajar Contoh");

        browser.type("code", code(other) + "\n");
        browser.waitFor("Kartu sesi lain: Selasa, 15 Juni 2021");
        browser.type("code", "2222-2222\n");
        browser.waitFor("tidak ditemukan.");
        browser.type("code", codes.cards(session, Reach.CITY).get(1).code().grouped() + "\n");
        browser.waitFor("Fajar Contoh: hadir.");
        browser.picture("scan-office-1366");

        assertThat(browser.barriers()).isEmpty();
        assertThat(attendance.row(session, late, Reach.CITY).status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void aHitCanBeTakenBack(Browser browser) {
        openDoor(browser);
        browser.type("code", code(session) + "\n");
        browser.waitFor("Dewi Contoh: hadir.");

        browser.tap("Batalkan", "Dewi Contoh: tanda hadir dibatalkan.");

        browser.open("/luring");
        browser.waitFor(ALL_SENT);
        assertThat(status()).isNull();
    }

    @Test
    void aCardNeverOverrulesAPerson(Browser browser) {
        openDoor(browser);
        var sick = new Mark(AttendanceStatus.SICK, null, null, null);
        attendance.mark(new RecordMark(delegate, null, sick, null), users.account(Role.STAFF, Reach.CITY));

        browser.type("code", code(session) + "\n");

        browser.waitFor("Dewi Contoh sudah ditandai sebelumnya: Sakit.");
        assertThat(browser.text()).doesNotContain("Batalkan");
        assertThat(status()).isEqualTo(AttendanceStatus.SICK);
    }

    @Test
    void whatCannotBeTakenBackOnAFullPhoneIsSaid(Browser browser) {
        openDoor(browser);
        browser.type("code", code(session) + "\n");
        browser.waitFor("Dewi Contoh: hadir.");
        browser.run("""
                window.add = IDBObjectStore.prototype.add;
                IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }""");

        browser.tap("Batalkan", "Penyimpanan HP penuh");

        browser.run("IDBObjectStore.prototype.add = window.add");
        browser.tap("Batalkan", "Dewi Contoh: tanda hadir dibatalkan.");
    }

    /** The handset has the page and all that it needs, though nobody has opened it there. */
    @Test
    void theDoorOpensWithoutANetwork(Handset phone) {
        phone.signIn("rina");
        phone.waitUntilProvided();
        phone.withoutNetwork();
        phone.open("/sesi/" + session + "/pindai");
        phone.waitFor("Kantor belum terhubung.");

        phone.type("code", code(session) + "\n");
        phone.waitFor("Dewi Contoh: hadir.");
        assertThat(status()).isNull();

        phone.withNetworkAgain();
        phone.open("/luring");
        phone.waitFor(ALL_SENT);
        assertThat(status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    private void openDoor(Browser browser) {
        browser.signIn("rina");
        browser.open("/sesi/" + session + "/pindai");
    }

    private String code(UUID of) {
        return codes.cards(of, Reach.CITY).get(0).code().text();
    }

    private AttendanceStatus status() {
        return attendance.row(session, delegate, Reach.CITY).status();
    }
}
