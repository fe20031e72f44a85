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
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.ExcelFile;
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
class TransportControllerTests {

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
    }

    private void mark(UUID delegate, Mark mark) {
        attendance.mark(new RecordMark(delegate, null, mark, null), users.account(Role.STAFF, Reach.CITY));
    }

    @Test
    void paysWhoeverCameForTheirDays() {
        var file = pdf("?transport=100.000&harian=150000");

        assertThat(file.size()).containsExactly(330L, 215L);
        assertThat(file.text())
                .contains(
                        "DAFTAR PENERIMAAN TRANSPORT",
                        "14 s.d. 15 Juni 2021",
                        "Dewi Contoh",
                        "200.000",
                        "300.000",
                        "500.000",
                        "Wakil Contoh",
                        "mewakili Eka Contoh",
                        "250.000",
                        "Jumlah (2 orang)",
                        "750.000",
                        "Terbilang: tujuh ratus lima puluh ribu rupiah",
                        "Mengetahui,",
                        "Bendahara",
                        "Pejabat Pelaksana Teknis Kegiatan",
                        "Lubuklinggau, 15 Juni 2021",
                        "2 (14/06, 15/06)",
                        "Halaman 1 dari 1")
                .doesNotContain("Sakit Contoh", "Belum Contoh", "null");
        assertThat(get("?transport=100.000&harian=150000"))
                .bodyText()
                .containsSubsequence(
                        "value=\"100000\"",
                        "belum final",
                        "Kecamatan Lubuklinggau Timur I",
                        "Dewi Contoh",
                        "<td>Air Kuti</td>",
                        "transport__line\">1.",
                        "Kecamatan Lubuklinggau Barat I",
                        "Wakil Contoh",
                        "<td>Kayu Ara</td>",
                        "transport__line--right\">2.")
                .doesNotContain("null", "??", "style=");
    }

    @Test
    void theSpreadsheetHasTheSamePeopleAndAmounts() {
        var file = ExcelFile.of(requests.get(
                "/pertemuan/" + meeting + "/transport.xlsx?transport=100000&harian=150000", users.staff()));

        assertThat(file.text())
                .contains(
                        "Daftar Penerimaan Transport",
                        "1|Dewi Contoh|Anggota Pokja|Lubuklinggau Timur I|Air Kuti||2|14/06/2021, 15/06/2021|200000|300000|500000|",
                        "2|Wakil Contoh|Staf|Lubuklinggau Barat I|Kayu Ara|Eka Contoh|1|14/06/2021|100000|150000|250000|",
                        "Jumlah (2 orang)",
                        "|300000|450000|750000|")
                .doesNotContain("Sakit Contoh", "null");
        assertThat(ExcelFile.of(requests.get("/pertemuan/" + meeting + "/transport.xlsx", users.staff()))
                        .text())
                .contains("Dewi Contoh")
                .doesNotContain("000|");
    }

    @Test
    void whatIsNotTypedIsWrittenByHand() {
        assertThat(pdf("").text()).contains("Dewi Contoh", "Terbilang:").doesNotContain("rupiah", "000");
        assertThat(pdf("?transport=100000").text()).contains("200.000").doesNotContain("rupiah");
        assertThat(pdf("?transport=100000&harian=0").text()).contains("tiga ratus ribu rupiah");
    }

    @Test
    void whatTheAddressGetsWrongCountsAsNotGiven() {
        for (var wrong : new String[] {"-1", "abc", "1e5", "1234567890", "", "1,5"}) {
            assertThat(pdf("?harian=0&transport=" + wrong).text()).as(wrong).doesNotContain("rupiah");
        }
    }

    @Test
    void aPartIsPaidAlone() {
        assertThat(pdf("?kertas=A4&transport=1&harian=1&bagian=16.73.02").text())
                .contains("Wakil Contoh", "Jumlah (1 orang)", "dua rupiah")
                .doesNotContain("Dewi Contoh");
        assertThat(pdf("?bagian=" + airKuti).text()).contains("Dewi Contoh").doesNotContain("Wakil");
        assertThat(get("?bagian=16.73.08")).hasStatus(404);
    }

    @Test
    void manyRowsRepeatTheHeadAndTheSignaturesAreNotAlone() {
        var codes = new String[] {"1002", "1003", "1004", "1005", "1007", "1015", "1016"};
        for (int i = 0; i < codes.length; i++) {
            var pokja = examples.pokja("16.73.01." + codes[i], "Pokja " + i);
            var session = meetings.session(meeting, pokja);
            meetings.openForEntry(session);
            for (int seat = 1; seat <= 5; seat++) {
                mark(
                        meetings.delegate(session, pokja, seat == 3 ? "W".repeat(120) : "Orang " + i + seat),
                        Mark.PRESENT);
            }
        }

        for (var paper : new String[] {"F4", "A4"}) {
            var pages = pdf("?transport=1&harian=2&kertas=" + paper).pages();
            assertThat(pages)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(page -> assertThat(page).contains("Tanda Tangan"));
            assertThat(pages.get(pages.size() - 1))
                    .contains("Wakil Contoh", "Jumlah (37 orang)", "seratus empat belas rupiah", "Bendahara");
        }
    }

    @Test
    void nobodyCameYet() {
        meeting = meetings.meeting("Pertemuan lain");

        assertThat(pdf("?transport=1&harian=1").text())
                .contains("Belum ada yang ditandai hadir.", "Bendahara")
                .doesNotContain("Jumlah (", "Terbilang");
    }

    @Test
    void isForStaff() {
        for (var address : new String[] {"/transport", "/transport.pdf", "/transport.xlsx"}) {
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
                .during(() -> requests.get("/pertemuan/" + meeting + "/transport", staff))
                .size();
        for (int number = 2; number <= 5; number++) {
            mark(meetings.delegate(second, airKuti, "Orang Contoh " + number), Mark.PRESENT);
        }

        assertThat(statements.during(() -> requests.get("/pertemuan/" + meeting + "/transport", staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }

    private PdfFile pdf(String query) {
        return PdfFile.of(requests.get("/pertemuan/" + meeting + "/transport.pdf" + query, users.staff()));
    }

    private MvcTestResult get(String query) {
        return requests.get("/pertemuan/" + meeting + "/transport" + query, users.staff());
    }
}
