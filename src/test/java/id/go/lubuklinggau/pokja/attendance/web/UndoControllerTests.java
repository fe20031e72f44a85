package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class UndoControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

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
    StatementCounter statements;

    UUID pokja;
    UUID session;
    UUID delegate;

    @BeforeEach
    void aMarkOfTheSecretary() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        mark(null, Mark.PRESENT);
    }

    @Test
    void theMarkPageLeadsThere() {
        assertThat(requests.get(mark(), users.staff())).bodyText().contains(address());
        assertThat(requests.get(mark(), users.secretary(AIR_KUTI))).bodyText().doesNotContain(address());
    }

    @Test
    void asksForAReasonAndTakesTheMarkBack() {
        mark(1L, new Mark(AttendanceStatus.SICK, null, null, null));

        assertThat(requests.get(address(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Contoh", "mark--sick", "tanda sebelumnya berlaku lagi: Hadir", "value=\"2\"");
        assertThat(requests.post(address(), users.staff(), fields("2", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan pembatalan.");
        assertThat(requests.post(address(), users.staff(), fields("2", "x".repeat(301))))
                .hasStatus(422);
        assertThat(requests.post(address(), users.staff(), fields("2", "Salah baris")))
                .hasRedirectedUrl("/sesi/" + session + "/kehadiran#u1");
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(requests.get(mark(), users.secretary(AIR_KUTI)))
                .bodyText()
                .containsSubsequence(
                        "Riwayat tanda", "Tanda dibatalkan", "Alasan: Salah baris", "Ditandai", "Ditandai");
    }

    @Test
    void aMarkThatWasNotOnScreenIsTakenBackOnlyKnowingly() {
        mark(1L, new Mark(AttendanceStatus.SICK, null, null, null));

        assertThat(requests.post(address(), users.staff(), fields("1", "Salah baris")))
                .hasStatus(409)
                .bodyText()
                .contains("berubah sejak halaman dibuka", "mark--sick", "value=\"2\"", "Salah baris");
        assertThat(row().status()).isEqualTo(AttendanceStatus.SICK);
    }

    @Test
    void aFinalSessionIsCorrectedInstead() {
        meetings.makeFinal(session);

        assertThat(requests.get(mark(), users.staff())).bodyText().doesNotContain(address());
        assertThat(requests.get(address(), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("dikoreksi dengan alasan")
                .doesNotContain("name=\"reason\"");
        assertThat(requests.post(address(), users.staff(), fields("1", "Salah baris")))
                .hasStatus(422);
        assertThat(row().status()).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whereNobodyIsMarkedThereIsNothingToTakeBack() {
        delegate = meetings.delegate(session, pokja, "Erna Contoh");

        assertThat(requests.get(address(), users.staff())).bodyText().contains("Tidak ada tanda yang dapat dibatalkan");
        assertThat(requests.post(address(), users.staff(), fields("", "Salah baris")))
                .hasStatus3xxRedirection();
    }

    @Test
    void onlyForStaff() {
        for (var other : List.of(users.secretary(AIR_KUTI), users.leader(), users.admin())) {
            assertThat(requests.get(address(), other)).hasStatus(403);
            assertThat(requests.post(address(), other, fields("1", "Salah baris")))
                    .hasStatus(403);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var other = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        var elsewhere = "/sesi/" + other + "/kehadiran/" + delegate + "/pembatalan";

        assertThat(requests.get(elsewhere, users.staff())).hasStatus(404);
        assertThat(requests.post(elsewhere, users.staff(), fields("1", "Salah baris")))
                .hasStatus(404);
    }

    @Test
    void aLongHistoryCostsNoMore() {
        var staff = users.staff();
        int few = statements.during(() -> requests.get(mark(), staff)).size();
        for (long version = 1; version < 9; version++) {
            mark(version, new Mark(AttendanceStatus.SICK, null, null, "Kali ke-" + version));
        }

        assertThat(statements.during(() -> requests.get(mark(), staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private void mark(Long baseVersion, Mark mark) {
        attendance.mark(
                new RecordMark(delegate, baseVersion, mark, null), users.account(Role.SECRETARY, Reach.of(AIR_KUTI)));
    }

    private static Map<String, String> fields(String version, String reason) {
        return Map.of("baseVersion", version, "reason", reason);
    }

    private SheetRow row() {
        return attendance.row(session, delegate, Reach.CITY);
    }

    private String mark() {
        return "/sesi/" + session + "/kehadiran/" + delegate;
    }

    private String address() {
        return mark() + "/pembatalan";
    }
}
