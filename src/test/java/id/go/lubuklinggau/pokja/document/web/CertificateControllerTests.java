package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class CertificateControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

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

    @Autowired
    MeetingService service;

    @Autowired
    SpeakerExamples speakers;

    UUID airKuti;
    UUID kayuAra;
    UUID meeting;
    UUID first;
    UUID second;

    /** Somebody comes on both days, somebody on one, one sends another. */
    @BeforeEach
    void aMeetingOfTwoDays() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        meeting = meetings.meeting("Pertemuan Pokja");
        first = meetings.session(meeting, airKuti, kayuAra);
        second = meetings.session(meeting, MeetingExamples.DAY.plusDays(1), airKuti);
        service.announce(meeting);
        meetings.openForEntry(first);
        meetings.openForEntry(second);
        var dewi = examples.person("Dewi Contoh", AIR_KUTI);
        mark(meetings.delegate(first, airKuti, dewi), Mark.PRESENT);
        mark(meetings.delegate(second, airKuti, dewi), Mark.PRESENT);
        mark(meetings.delegate(first, airKuti, "Sakit Contoh"), new Mark(AttendanceStatus.SICK, null, null, null));
        meetings.delegate(first, airKuti, "Belum Contoh");
        mark(
                meetings.delegate(first, kayuAra, "Eka Contoh"),
                new Mark(AttendanceStatus.REPRESENTED, "Wakil Contoh", "Staf", null));
        aSpeakerOfBothDaysAndOneWithoutAName();
    }

    private void mark(UUID delegate, Mark mark) {
        attendance.mark(new RecordMark(delegate, null, mark, null), users.account(Role.STAFF, Reach.CITY));
    }

    private void aSpeakerOfBothDaysAndOneWithoutAName() {
        var agency = speakers.agency("Dinas Pertanian");
        var budi = speakers.speaker(agency, "Budi Contoh");
        speakers.speaks(budi, first, SpeakerRole.SPEAKER, "Pekarangan");
        speakers.speaks(budi, second, SpeakerRole.SPEAKER, "Pekarangan");
        speakers.speaks(speakers.speaker(agency, null), first, SpeakerRole.SPEAKER, null);
    }

    @Test
    void aPageForEachWhoCameAndForEachSpeaker() {
        var file = pdf("?nomor=400.13/%23%23%23/DPPKB/2021&jp=12");

        assertThat(file.size()).containsExactly(330L, 215L);
        assertThat(file.pages()).hasSize(3);
        assertThat(file.pages().get(0))
                .contains(
                        "SERTIFIKAT",
                        "Nomor: 400.13/001/DPPKB/2021",
                        "Dewi Contoh",
                        "Pokja Air Kuti",
                        "Peserta",
                        "Pertemuan Pokja",
                        "14 s.d. 15 Juni 2021",
                        "Hotel Amazing Riverside",
                        "12 jam pelajaran (JP).",
                        "Lubuklinggau, 15 Juni 2021",
                        "Kepala Dinas")
                .doesNotContain("Halaman", "null", "DRAF");
        assertThat(file.pages().get(1)).contains("400.13/002/", "Wakil Contoh", "Peserta");
        assertThat(file.pages().get(2)).contains("400.13/003/", "Budi Contoh", "Narasumber", "Dinas Pertanian");
        assertThat(get(""))
                .bodyText()
                .containsSubsequence("3 sertifikat", "belum final", "Dewi Contoh", "Wakil Contoh", "Budi Contoh")
                .doesNotContain("null", "??", "style=", "Sakit Contoh", "menyusul");
    }

    @Test
    void aPartHasTheNumbersOfTheWhole() {
        assertThat(pdf("?nomor=%23&bagian=" + kayuAra).pages())
                .singleElement()
                .asString()
                .contains("Nomor: 2", "Wakil");
        assertThat(pdf("?nomor=%23&bagian=16.73.01&kertas=A4").pages())
                .singleElement()
                .asString()
                .contains("Nomor: 1", "Dewi");
        assertThat(pdf("?nomor=%23&bagian=narasumber").pages())
                .singleElement()
                .asString()
                .contains("Nomor: 3", "Budi");
        assertThat(get("?bagian=16.73.08")).hasStatus(404);
    }

    @Test
    void whatIsNotTypedOrWrongIsLeftAway() {
        for (var query : new String[] {"", "?jp=0&nomor=", "?jp=abc&nomor=" + "9".repeat(81), "?jp=1000"}) {
            assertThat(pdf(query).pages().get(0))
                    .as(query)
                    .contains("Nomor: ....", "Riverside.")
                    .doesNotContain("JP", "999");
        }
        assertThat(pdf("?nomor=Tanpa%20urut").pages().get(0)).contains("Nomor: Tanpa urut");
    }

    @Test
    void theLongestNamesFitOnTheirPage() {
        mark(meetings.delegate(second, airKuti, "W".repeat(120)), Mark.PRESENT);
        mark(meetings.delegate(second, airKuti, "Raden Contoh ".repeat(9).strip()), Mark.PRESENT);

        for (var paper : new String[] {"F4", "A4"}) {
            assertThat(pdf("?jp=12&kertas=" + paper).pages())
                    .hasSize(5)
                    .allSatisfy(page -> assertThat(page).contains("SERTIFIKAT", "Kepala Dinas"));
        }
    }

    @Test
    void nobodyCameYet() {
        meeting = meetings.meeting("Pertemuan lain");

        assertThat(pdf("").text()).contains("Belum ada yang ditandai hadir");
    }

    @Test
    void isForStaff() {
        for (var address : new String[] {"/sertifikat", "/sertifikat.pdf"}) {
            for (var other : new RequestPostProcessor[] {
                users.leader(), users.admin(), users.secretary(AIR_KUTI), users.fieldOfficer(AIR_KUTI)
            }) {
                assertThat(requests.get("/pertemuan/" + meeting + address, other))
                        .hasStatus(403);
            }
            assertThat(requests.get("/pertemuan/" + UUID.randomUUID() + address, users.staff()))
                    .hasStatus(404);
        }
    }

    @Test
    void costsTheSameForOneAsForMany() {
        var staff = users.staff();
        int few = statements
                .during(() -> requests.get("/pertemuan/" + meeting + "/sertifikat", staff))
                .size();
        for (int number = 2; number <= 5; number++) {
            mark(meetings.delegate(second, airKuti, "Orang Contoh " + number), Mark.PRESENT);
        }

        assertThat(statements.during(() -> requests.get("/pertemuan/" + meeting + "/sertifikat", staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private PdfFile pdf(String query) {
        return PdfFile.of(requests.get("/pertemuan/" + meeting + "/sertifikat.pdf" + query, users.staff()));
    }

    private MvcTestResult get(String query) {
        return requests.get("/pertemuan/" + meeting + "/sertifikat" + query, users.staff());
    }
}
