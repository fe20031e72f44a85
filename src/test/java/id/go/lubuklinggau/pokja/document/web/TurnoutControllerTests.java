package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class TurnoutControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    StatementCounter statements;

    @Autowired
    AttendanceService attendance;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void aSessionToWhichTwoOfThreeCame() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        mark(meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH), Mark.PRESENT);
        mark(meetings.delegate(session, airKuti, "Budi Contoh"), new Mark(AttendanceStatus.SICK, null, null, null));
        mark(
                meetings.delegate(session, kayuAra, "Eka Contoh"),
                new Mark(AttendanceStatus.REPRESENTED, "Wakil Contoh", null, null));
    }

    @Test
    void addsUpTheInvitedAndThePresent() {
        meetings.makeFinal(session);
        var file = pdf("", users.staff());

        assertThat(lines(file))
                .containsSubsequence(
                        "Kehadiran : 10 orang diundang, 2 hadir (termasuk 1 yang mewakili)",
                        "Lubuklinggau Timur I 5 2 1 0 0 1 0 0 1 20",
                        "Pokja Air Kuti 5 2 1 0 0 1 0 0 1 20",
                        "Lubuklinggau Barat I 5 1 0 1 0 0 0 0 1 20",
                        "Pokja Kayu Ara 5 1 0 1 0 0 0 0 1 20",
                        "Jumlah 10 3 1 1 0 1 0 0 2 20",
                        "Lurah 1 1 0 0 0 0 0 1 100",
                        "Anggota Pokja 2 0 1 0 1 0 0 1 50",
                        "Jumlah 3 1 1 0 1 0 0 2 67",
                        "Perempuan 3 1 1 0 1 0 0 2 67",
                        "Jumlah 3 1 1 0 1 0 0 2 67");
        assertThat(file.text()).contains("REKAPITULASI KEHADIRAN", "Kepala Dinas", "Halaman 1 dari 1");
        assertThat(get("", users.leader())).bodyText().doesNotContain("null", "??", "style=");
    }

    @Test
    void theSpreadsheetHasTheSameNumbers() {
        var file = ExcelFile.of(requests.get("/sesi/" + session + "/rekapitulasi.xlsx", users.leader()));

        assertThat(file.text())
                .contains(
                        "Rekapitulasi Kehadiran",
                        "Kecamatan|Lubuklinggau Timur I|5|2|1|0|0|1|0|0|1|20|",
                        "Pokja|Pokja Kayu Ara|5|1|0|1|0|0|0|0|1|20|",
                        "Jumlah||10|3|1|1|0|1|0|0|2|20|",
                        "Unsur|Lurah|1|1|1|0|0|0|0|0|1|100|",
                        "Jenis kelamin|Perempuan|3|3|1|1|0|1|0|0|2|67|")
                .doesNotContain("null");
    }

    @Test
    void aSessionIsADraftUntilItIsFinal() {
        assertThat(pdf("", users.leader()).text()).contains("DRAF");

        meetings.makeFinal(session);

        assertThat(pdf("?kertas=A4", users.leader()))
                .satisfies(file -> assertThat(file.size()).containsExactly(210L, 297L))
                .satisfies(file -> assertThat(file.text()).doesNotContain("DRAF"));
    }

    @Test
    void aSecretarySeesHerPokjaOnly() {
        assertThat(lines(pdf("", users.secretary(KAYU_ARA))))
                .contains("Jumlah 5 1 0 1 0 0 0 0 1 20")
                .noneMatch(line -> line.contains("Air Kuti"));
    }

    @Test
    void withoutNamesThereIsNothingToTellByUnsur() {
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti);

        assertThat(pdf("", users.staff()).text())
                .contains("5 orang diundang, 0 hadir", "Pokja Air Kuti", "Jumlah hadir adalah")
                .doesNotContain("Menurut unsur", "Menurut jenis kelamin");
    }

    @Test
    void isForWhoeverHasTheSessionInReach() {
        for (var address : new String[] {"/rekapitulasi", "/rekapitulasi.pdf", "/rekapitulasi.xlsx"}) {
            assertThat(requests.get("/sesi/" + session + address, users.secretary(ELSEWHERE)))
                    .hasStatus(404);
            assertThat(requests.get("/sesi/" + UUID.randomUUID() + address, users.staff()))
                    .hasStatus(404);
        }
    }

    @Test
    void costsTheSameForOneAsForMany() {
        var staff = users.staff();
        int few = statements.during(() -> get("", staff)).size();
        for (int number = 3; number <= 5; number++) {
            meetings.delegate(session, airKuti, "Orang Contoh " + number);
        }

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private void mark(UUID delegate, Mark mark) {
        attendance.mark(new RecordMark(delegate, null, mark, null), users.account(Role.STAFF, Reach.CITY));
    }

    private static List<String> lines(PdfFile file) {
        return file.text().lines().map(String::strip).toList();
    }

    private PdfFile pdf(String query, RequestPostProcessor user) {
        return PdfFile.of(requests.get("/sesi/" + session + "/rekapitulasi.pdf" + query, user));
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return requests.get("/sesi/" + session + "/rekapitulasi" + query, user);
    }
}
