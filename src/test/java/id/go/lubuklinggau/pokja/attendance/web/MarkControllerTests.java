package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.MarkOutcome;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class MarkControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    UUID session;
    UUID delegate;

    @BeforeEach
    void anOpenSession() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
    }

    @Test
    void offersEveryStatus() {
        assertThat(mvc.get().uri(address()).with(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Contoh", "Hadir", "Diwakili", "Izin", "Sakit", "Tidak hadir")
                .doesNotContain("Alasan koreksi");
    }

    @Test
    void comesWithWhatWasChosenOnTheSheet() {
        assertThat(mvc.get().uri(address() + "?tanda=REPRESENTED").with(users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"REPRESENTED\"[^>]*checked");
        assertThat(mvc.get().uri(address() + "?tanda=X").with(users.secretary(AIR_KUTI)))
                .hasStatus(404);
    }

    @Test
    void recordsWhoCameInstead() {
        var answer = post(
                users.secretary(AIR_KUTI),
                Map.of("status", "REPRESENTED", "substituteName", "Gita Contoh", "substitutePosition", "Bendahara"));

        assertThat(answer).hasRedirectedUrl("/sesi/" + session + "/kehadiran#u1");
        var row = attendance.row(session, delegate, Reach.CITY);
        assertThat(row.status()).isEqualTo(AttendanceStatus.REPRESENTED);
        assertThat(row.substituteName()).isEqualTo("Gita Contoh");
    }

    @Test
    void asksWhoCameInstead() {
        assertThat(post(users.staff(), Map.of("status", "REPRESENTED", "note", "ada surat kuasa")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis nama yang mewakili.", "ada surat kuasa");
    }

    @Test
    void aNoteGoesWithItsMark() {
        post(users.staff(), Map.of("status", "EXCUSED", "note", "Rapat di kecamatan", "baseVersion", ""));

        assertThat(mvc.get().uri(address() + "?tanda=PRESENT").with(users.staff()))
                .bodyText()
                .doesNotContain("value=\"Rapat di kecamatan\"");
        assertThat(mvc.get().uri(address()).with(users.staff()))
                .bodyText()
                .contains("value=\"Rapat di kecamatan\"", "Catatan tanda sebelumnya tidak ikut");
        post(users.staff(), Map.of("status", "EXCUSED", "note", "Rapat di kecamatan", "baseVersion", "1"));
        assertThat(attendance.row(session, delegate, Reach.CITY).note()).isEqualTo("Rapat di kecamatan");
        post(users.staff(), Map.of("status", "PRESENT", "note", "Rapat di kecamatan", "baseVersion", "1"));
        assertThat(attendance.row(session, delegate, Reach.CITY).note()).isNull();
        post(users.staff(), Map.of("status", "SICK", "note", "Ada surat", "baseVersion", "2"));
        assertThat(attendance.row(session, delegate, Reach.CITY).note()).isEqualTo("Ada surat");
    }

    @Test
    void showsWhatWasNotUsedBecauseALaterMarkStood() {
        var secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        var pokja = attendance.row(session, delegate, Reach.CITY).pokjaId();
        var sheet = sheets.sheet(session, pokja, delegate);
        sheet.markOnPage(secretary, null, Mark.PRESENT);
        var older = sheet.mark(null, AttendanceExamples.sick(), Instant.now().minusSeconds(90));
        assertThat(sheet.send(secretary, older).outcome()).isEqualTo(MarkOutcome.SUPERSEDED);

        assertThat(mvc.get().uri(address()).with(users.staff()))
                .bodyText()
                .contains("Tidak dipakai: ada tanda yang lebih baru", "mark--sick", "Chrome di Android");
    }

    @Test
    void asksForAStatus() {
        assertThat(post(users.staff(), Map.of("note", "catatan saja")))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih salah satu.", "catatan saja");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(post(
                        users.staff(),
                        Map.of("status", "REPRESENTED", "substituteName", "x".repeat(200), "note", "y".repeat(301))))
                .hasStatus(422)
                .bodyText()
                .contains("Isi paling banyak 120 karakter.", "Isi paling banyak 300 karakter.");
    }

    @Test
    void takesEmojiAndMarkupAsText() {
        post(users.staff(), Map.of("status", "EXCUSED", "note", "<script>alert(1)</script> 🙏"));

        assertThat(mvc.get().uri("/sesi/{id}/kehadiran", session).with(users.staff()))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 🙏")
                .doesNotContain("<script>alert");
    }

    @Test
    void showsWhatStandsAndReplacesItOnlyKnowingly() {
        post(users.staff(), Map.of("status", "SICK", "baseVersion", ""));
        var answer =
                post(users.secretary(AIR_KUTI), Map.of("status", "EXCUSED", "note", "dinas luar", "baseVersion", ""));

        assertThat(answer).hasStatus(409).bodyText().contains("Berlaku sekarang: Sakit", "dinas luar", "value=\"1\"");
        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isEqualTo(AttendanceStatus.SICK);

        post(users.secretary(AIR_KUTI), Map.of("status", "EXCUSED", "note", "dinas luar", "baseVersion", "1"));
        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void correctsAFinalSessionWithAReason() {
        meetings.makeFinal(session);

        assertThat(mvc.get().uri(address()).with(users.staff())).bodyText().contains("Alasan koreksi");
        assertThat(post(users.staff(), Map.of("status", "PRESENT")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan koreksi");
        assertThat(post(users.staff(), Map.of("status", "PRESENT", "reason", "Tanda tangan ada di kertas")))
                .hasStatus3xxRedirection();
        assertThat(post(users.secretary(AIR_KUTI), Map.of("status", "ABSENT", "baseVersion", "1", "reason", "coba")))
                .hasStatus(422);
        assertThat(mvc.get().uri(address()).with(users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("sudah final")
                .doesNotContain("name=\"status\"");
    }

    @Test
    void outsideTheHoursThereIsNoFormButWhatWasTypedStays() {
        var pokja = examples.pokja("16.73.01.1002", "Pokja Majapahit");
        session = meetings.sessionWithin(
                new EntryTimes(LocalTime.of(7, 0), LocalTime.of(14, 0)), LocalDate.of(2021, 7, 1), pokja);
        delegate = meetings.delegate(session, pokja, "Eka Contoh");
        var secretary = users.secretary("16.73.01.1002");

        assertThat(mvc.get().uri(address()).with(secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB")
                .doesNotContain("name=\"status\"");
        assertThat(mvc.get().uri(address()).with(users.staff())).bodyText().contains("name=\"status\"");
        assertThat(post(secretary, Map.of("status", "EXCUSED", "note", "dinas luar")))
                .hasStatus(422)
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB", "dinas luar");
    }

    @Test
    void leadersMayNot() {
        assertThat(mvc.get().uri(address()).with(users.leader())).hasStatus(403);
        assertThat(post(users.leader(), Map.of("status", "PRESENT"))).hasStatus(403);
    }

    @Test
    void outOfReachIsNotFound() {
        var stranger = users.secretary("16.73.02.1001");

        assertThat(mvc.get().uri(address()).with(stranger)).hasStatus(404);
        assertThat(post(stranger, Map.of("status", "PRESENT"))).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/sesi/{s}/kehadiran/{u}", session, UUID.randomUUID())
                        .with(users.staff()))
                .hasStatus(404);
    }

    private String address() {
        return "/sesi/" + session + "/kehadiran/" + delegate;
    }

    private MvcTestResult post(RequestPostProcessor user, Map<String, String> fields) {
        var request = mvc.post().uri(address()).with(user).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
