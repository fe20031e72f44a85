package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.CorrectGuest;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class CorrectionControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final Mark SICK = new Mark(AttendanceStatus.SICK, null, null, null);

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AttendanceService attendance;

    @Autowired
    GuestService guests;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID airKuti;
    UUID session;
    UUID first;
    UUID second;
    SignedInUser staff;

    @BeforeEach
    void aSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        first = meetings.delegate(session, airKuti, "Dewi Contoh");
        second = meetings.delegate(session, kayuAra, "Eka Contoh");
        staff = users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        attendance.mark(new RecordMark(first, null, Mark.PRESENT, null), staff);
    }

    @Test
    void tellsFromWhatToWhatAndWhy() {
        meetings.makeFinal(session);
        attendance.mark(new RecordMark(first, 1L, SICK, "salah ketuk"), staff);
        attendance.mark(
                new RecordMark(
                        second,
                        null,
                        new Mark(AttendanceStatus.REPRESENTED, "Wakil Contoh", null, null),
                        "surat tugas"),
                staff);

        assertThat(body(users.staff()))
                .containsSubsequence(
                        "Lembar Koreksi Daftar Hadir",
                        "Final sejak",
                        ">1</td>",
                        "Dewi Contoh",
                        "Hadir",
                        "Sakit",
                        "salah ketuk",
                        "Rina Contoh",
                        ">6</td>",
                        "Eka Contoh",
                        "Belum ditandai",
                        "Diwakili",
                        "oleh Wakil Contoh",
                        "surat tugas")
                .doesNotContain("null", "??", "DRAF");
        assertThat(body(users.secretary(KAYU_ARA))).contains("Eka Contoh").doesNotContain("Dewi Contoh");
        assertThat(PdfFile.of(requests.get(address() + ".pdf", users.leader())).text())
                .contains("LEMBAR KOREKSI DAFTAR HADIR", "salah ketuk", "Kode cetak", "Halaman 1 dari 1");
    }

    @Test
    void tellsOfGuestsWhoCameOrWentOrWereMisspelt() {
        var before = register("Fitri Contoh", "BRI", null);
        var gone = register("Gita Contoh", null, null);
        meetings.makeFinal(session);
        register("Hadi Contoh", "Dinas Sosial", "lupa dicatat");
        guests.correct(
                new CorrectGuest(
                        before, session, 0L, new GuestDetails("Fitria Contoh", "BRI", null), null, "salah eja"),
                staff);
        guests.remove(session, gone, "orang yang sama", staff);

        assertThat(body(users.staff()))
                .containsSubsequence(
                        "Tamu", "Hadi Contoh", "Tidak di daftar", "Hadi Contoh", "Dinas Sosial", "lupa dicatat")
                .containsSubsequence("Fitria Contoh", "Fitri Contoh", "BRI", "Fitria Contoh", "BRI", "salah eja")
                .containsSubsequence("Gita Contoh", "Gita Contoh", "Tidak di daftar", "orang yang sama")
                .doesNotContain("null", "***");
    }

    @Test
    void aNameThatIsGoneFromTheListIsGoneFromHere() {
        meetings.makeFinal(session);
        register("Hadi Contoh", "Dinas Sosial", "lupa dicatat");
        owner.sql("update guest set name = erased_name(), institution = null, correction_reason = erased_name()")
                .update();

        assertThat(body(users.staff())).contains("Data dihapus").doesNotContain("Hadi Contoh", "Dinas Sosial", "lupa");
    }

    @Test
    void anEmptySheetSaysSo() {
        assertThat(body(users.staff())).contains("Sesi ini belum final", "DRAF");
        meetings.makeFinal(session);
        assertThat(body(users.staff())).contains("Tidak ada yang berubah sejak sesi ini final");
    }

    @Test
    void outOfReachIsNotFoundAndItCostsTheSameForMany() {
        assertThat(requests.get(address(), users.secretary("16.73.03.1001"))).hasStatus(404);
        assertThat(requests.get(address() + ".pdf", users.secretary("16.73.03.1001")))
                .hasStatus(404);
        meetings.makeFinal(session);
        var user = users.staff();
        int none = statements.during(() -> requests.get(address(), user)).size();
        attendance.mark(new RecordMark(first, 1L, SICK, "salah ketuk"), staff);
        attendance.mark(new RecordMark(second, null, SICK, "salah ketuk"), staff);

        assertThat(statements.during(() -> requests.get(address(), user)))
                .hasSize(none)
                .hasSizeLessThanOrEqualTo(10);
    }

    private UUID register(String name, String institution, String reason) {
        var id = UUID.randomUUID();
        guests.register(
                new RegisterGuest(id, session, airKuti, new GuestDetails(name, institution, null), reason), staff);
        return id;
    }

    private String address() {
        return "/sesi/" + session + "/lembar-koreksi";
    }

    private String body(RequestPostProcessor user) {
        var answer = requests.get(address(), user);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
