package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples.Sheet;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.ReceiveGuests;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SentGuest;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DecisionControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    GuestService guests;

    @Autowired
    StatementCounter statements;

    Sheet sheet;
    UUID pokja;
    UUID session;
    UUID delegate;
    SignedInUser staff;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSession() {
        sheet = sheets.openSheet(AIR_KUTI);
        pokja = sheet.pokja();
        session = sheet.session();
        delegate = sheet.delegate();
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void saysThatThereIsNothingToDecide() {
        assertThat(requests.get(page(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada yang perlu diputuskan")
                .doesNotContain("Pakai ini");
    }

    @Test
    void showsWhatStandsAndWhatWaits() {
        collide(delegate);

        assertThat(requests.get(page(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1. Dewi Contoh",
                        "Berlaku sekarang",
                        "Catatan: Dinas luar",
                        "Tetap pakai ini",
                        "Menunggu keputusan",
                        "mark--present",
                        "Chrome di Android",
                        "Pakai ini")
                .doesNotContain("Alasan koreksi");
    }

    @Test
    void theMomentsToCompareStandOut() {
        collide(delegate);

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .containsPattern("(?s)(<b>\\d\\d/\\d\\d/\\d{4} \\d\\d\\.\\d\\d\\.\\d\\d WIB</b>.*){2}");
    }

    @Test
    void oneTapChooses() {
        var waiting = collide(delegate);

        assertThat(requests.post(address(), users.staff(), fields(waiting.toString(), "1", waiting)))
                .hasRedirectedUrl(page());
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void oneTapKeeps() {
        var waiting = collide(delegate);

        assertThat(requests.post(address(), users.staff(), fields("", "1", waiting)))
                .hasRedirectedUrl(page());
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(requests.get(page(), users.staff())).bodyText().contains("Tidak ada yang perlu diputuskan");
    }

    @Test
    void whatWasNotOnScreenIsNotDecided() {
        var waiting = collide(delegate);
        attendance.mark(new RecordMark(delegate, 1L, new Mark(AttendanceStatus.SICK, null, null, null), null), staff);

        assertThat(requests.post(address(), users.staff(), fields(waiting.toString(), "1", waiting)))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "berubah sejak halaman dibuka", "mark--sick", "name=\"baseVersion\" value=\"2\"", "Pakai ini");
        assertThat(row().status()).isEqualTo(AttendanceStatus.SICK);
        requests.post(address(), users.staff(), fields("", "2", waiting));
        assertThat(requests.post(address(), users.staff(), fields("", "2", waiting)))
                .hasStatus(409)
                .bodyText()
                .contains("berubah sejak halaman dibuka", "Tidak ada yang perlu diputuskan");
    }

    @Test
    void aFinalSessionIsCorrectedWithAReason() {
        attendance.mark(new RecordMark(delegate, null, new Mark(AttendanceStatus.SICK, null, null, null), null), staff);
        meetings.makeFinal(session);
        var waiting = send(delegate, Mark.PRESENT);

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .contains("Alasan koreksi", "misalnya: tanda dari HP, diterima setelah sesi final")
                .contains(">Tanda dari HP, diterima setelah sesi final</textarea>");
        assertThat(requests.post(address(), users.staff(), fields(waiting.toString(), "1", waiting)))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan koreksi");
        var tooLong = fields(waiting.toString(), "1", waiting, "x".repeat(301));
        assertThat(requests.post(address(), users.staff(), tooLong))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling banyak 300 karakter.");
        assertThat(requests.post(address(), users.staff(), fields(waiting.toString(), "1", waiting, "Ada di kertas")))
                .hasRedirectedUrl(page());
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(attendance.corrections(session, Reach.CITY).count()).isOne();
    }

    @Test
    void whatCameInBeforeTheSessionWasFinalIsNotSaidToBeLater() {
        collide(delegate);
        var yesterday = LocalDate.now(Dates.ZONE).minusDays(1);
        meetings.makeFinal(session);

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .contains("Alasan koreksi")
                .doesNotContain("final</textarea>");

        session = meetings.sessionWithin(new EntryTimes(null, LocalTime.of(14, 0)), yesterday, pokja);
        meetings.openForEntry(session);
        waitingGuest("Fitri Contoh", yesterday.atTime(15, 0).atZone(Dates.ZONE).toInstant());
        meetings.makeFinal(session);

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .contains(">Tamu dari HP, dicatat setelah jam pengisian</textarea>");
    }

    @Test
    void aMarkToBeTakenBackIsAsked() {
        attendance.mark(new RecordMark(delegate, null, new Mark(AttendanceStatus.SICK, null, null, null), null), staff);
        meetings.makeFinal(session);
        send(delegate, Mark.NONE);

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .contains("Minta dibatalkan", "kembali belum ditandai");
    }

    @Test
    void aGuestWhoCameInAfterTheSessionIsFinalIsDecided() {
        var guest = waitingGuest("Fitri Contoh");
        var other = waitingGuest("Gita Contoh");

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .contains("Fitri Contoh", "Gita Contoh", "Tidak dicatat", "Tamu dari HP, diterima setelah sesi final")
                .doesNotContain("Tidak ada yang perlu diputuskan");
        assertThat(requests.post(page() + "/tamu/" + guest, users.staff(), Map.of("taken", "true", "reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan koreksi");
        assertThat(requests.post(page() + "/tamu/" + guest, users.staff(), Map.of("reason", "")))
                .hasStatus(422);
        assertThat(requests.post(
                        page() + "/tamu/" + guest, users.staff(), Map.of("taken", "true", "reason", "Ada di kertas")))
                .hasRedirectedUrl(page());
        assertThat(requests.post(page() + "/tamu/" + other, users.staff(), Map.of("taken", "false")))
                .hasRedirectedUrl(page());
        assertThat(requests.post(page() + "/tamu/" + other, users.staff(), Map.of("taken", "true", "reason", "x")))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diputuskan");
        assertThat(guests.list(session, Reach.CITY)).extracting(GuestRow::name).containsExactly("Fitri Contoh");
    }

    @Test
    void whoWroteAGuestDownSeesThatItWaits() {
        var guest = waitingGuest("Fitri Contoh");
        var sheet = "/sesi/" + session + "/kehadiran";

        assertThat(requests.get(sheet, users.secretary(AIR_KUTI)))
                .bodyText()
                .containsPattern("(?s)Fitri Contoh.*menunggu keputusan staf");
        requests.post(page() + "/tamu/" + guest, users.staff(), Map.of("taken", "false"));
        assertThat(requests.get(sheet, users.secretary(AIR_KUTI))).bodyText().doesNotContain("Fitri Contoh");
    }

    @Test
    void aGuestOfAfterTheHoursIsDecidedWithoutAReason() {
        var yesterday = LocalDate.now(Dates.ZONE).minusDays(1);
        session = meetings.sessionWithin(new EntryTimes(null, LocalTime.of(14, 0)), yesterday, pokja);
        meetings.openForEntry(session);
        var guest = waitingGuest(
                "Fitri Contoh", yesterday.atTime(15, 0).atZone(Dates.ZONE).toInstant());

        assertThat(requests.get(page(), users.staff()))
                .bodyText()
                .contains("Fitri Contoh")
                .doesNotContain("Alasan koreksi");
        assertThat(requests.post(page() + "/tamu/" + guest, users.staff(), Map.of("taken", "true")))
                .hasRedirectedUrl(page());
        assertThat(guests.list(session, Reach.CITY)).extracting(GuestRow::name).containsExactly("Fitri Contoh");
    }

    @Test
    void onlyStaffDecidesAboutGuests() {
        var guest = waitingGuest("Fitri Contoh");
        var taken = Map.of("taken", "true", "reason", "Ada di kertas");

        for (var other : List.of(users.secretary(AIR_KUTI), users.leader(), users.admin())) {
            assertThat(requests.post(page() + "/tamu/" + guest, other, taken)).hasStatus(403);
        }
        assertThat(requests.post(page() + "/tamu/" + UUID.randomUUID(), users.staff(), taken))
                .hasStatus(404);
        var elsewhere = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        assertThat(requests.post("/sesi/" + elsewhere + "/keputusan/tamu/" + guest, users.staff(), taken))
                .hasStatus(404);
        assertThat(guests.list(session, Reach.CITY)).isEmpty();
    }

    @Test
    void whatIsNoIdIsRefused() {
        var waiting = collide(delegate);

        assertThat(requests.post(address(), users.staff(), fields("bukan-id", "1", waiting)))
                .hasStatus(422)
                .bodyText()
                .contains("Perbaiki isian", "Pakai ini");
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void onlyForStaff() {
        var waiting = collide(delegate);

        for (var other : List.of(users.secretary(AIR_KUTI), users.leader(), users.admin())) {
            assertThat(requests.get(page(), other)).hasStatus(403);
            assertThat(requests.post(address(), other, fields("", "1", waiting)))
                    .hasStatus(403);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(requests.get("/sesi/" + UUID.randomUUID() + "/keputusan", users.staff()))
                .hasStatus(404);
        assertThat(requests.post(page() + "/" + UUID.randomUUID(), users.staff(), fields("", "1", UUID.randomUUID())))
                .hasStatus(404);
        var other = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        assertThat(requests.post(
                        "/sesi/" + other + "/keputusan/" + delegate, users.staff(), fields("", "1", UUID.randomUUID())))
                .hasStatus(404);
    }

    @Test
    void staffSeeFromElsewhereThatSomethingWaits() {
        collide(delegate);
        var details = sessions.find(session, Reach.CITY);
        var link = "href=\"" + page() + "\"";

        for (var address : List.of(
                "/sesi/" + session + "/kehadiran",
                "/pertemuan/" + details.meetingId() + "/sesi/" + details.number(),
                "/")) {
            assertThat(requests.get(address, users.staff())).bodyText().contains(link);
            assertThat(requests.get(address, users.secretary(AIR_KUTI)))
                    .bodyText()
                    .doesNotContain(link);
        }
    }

    @Test
    void oneOrManyCostTheSame() {
        collide(delegate);
        int few = count();
        for (int seat = 2; seat <= 5; seat++) {
            var another = meetings.delegate(session, pokja, "Utusan Contoh " + seat);
            collide(another);
            send(another, new Mark(AttendanceStatus.SICK, null, null, null));
        }

        assertThat(count()).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private int count() {
        var user = users.staff();
        return statements.during(() -> requests.get(page(), user)).size();
    }

    /** Staff marked as excused whom the secretary marks as present. */
    private UUID collide(UUID who) {
        return sheet.of(who).collide(staff, secretary);
    }

    private UUID waitingGuest(String name) {
        if (!sessions.find(session, Reach.CITY).isFinal()) {
            meetings.makeFinal(session);
        }
        return waitingGuest(name, Instant.now());
    }

    private UUID waitingGuest(String name, Instant writtenDownAt) {
        var guest = new SentGuest(UUID.randomUUID(), null, new GuestDetails(name, null, null), writtenDownAt);
        guests.receive(
                new ReceiveGuests(session, secretary.accountId(), Instant.now(), "HP", List.of(guest)), secretary);
        return guest.id();
    }

    private UUID send(UUID who, Mark mark) {
        var sent = sheet.of(who).mark(null, mark);
        sheet.send(secretary, sent);
        return sent.id();
    }

    private static Map<String, String> fields(String chosen, String version, UUID seen) {
        return fields(chosen, version, seen, "");
    }

    private static Map<String, String> fields(String chosen, String version, UUID seen, String reason) {
        return Map.of("chosen", chosen, "baseVersion", version, "seen", seen.toString(), "reason", reason);
    }

    private SheetRow row() {
        return attendance.row(session, delegate, Reach.CITY);
    }

    private String page() {
        return "/sesi/" + session + "/keputusan";
    }

    private String address() {
        return page() + "/" + delegate;
    }
}
