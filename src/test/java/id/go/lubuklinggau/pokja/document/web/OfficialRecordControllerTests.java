package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.OfficialRecordService;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class OfficialRecordControllerTests extends WrittenDocumentTests {

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SignatoryService signatories;

    @Autowired
    AttendanceService attendance;

    @Autowired
    OfficialRecordService records;

    @Autowired
    StatementCounter statements;

    UUID session;
    UUID delegate;

    @BeforeEach
    void anOpenSession() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja, examples.pokja("16.73.02.1001", "Pokja Kayu Ara"));
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        staff = users.staff();
    }

    @Test
    void isReadyBeforeAnybodyWrites() {
        assertThat(get("", staff))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Berita Acara",
                        "Nomor: .....",
                        "Pada hari ini, Senin tanggal empat belas bulan Juni tahun dua ribu dua puluh satu, pukul 08.00-12.00 WIB,"
                                + " bertempat di Hotel Amazing Riverside, telah dilaksanakan Pertemuan Pokja yang diselenggarakan oleh"
                                + " Dinas Pengendalian Penduduk dan Keluarga Berencana.",
                        "Pertemuan mengundang 10 utusan dari 2 Pokja Kampung KB.",
                        "dituangkan dalam notula",
                        "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan",
                        "Mengetahui,",
                        "Ketua Panitia/PPTK",
                        "signatures__dots")
                .contains("paper__draft")
                .doesNotContain("null", "??", "Saksi-saksi", "style=");
    }

    @Test
    void saysWhoTookPart() {
        attendance.mark(
                new RecordMark(
                        delegate, null, new Mark(AttendanceStatus.REPRESENTED, "Wakil Contoh", null, null), null),
                users.account(Role.STAFF, Reach.CITY));
        meetings.makeFinal(session);

        assertThat(get("", users.leader()))
                .bodyText()
                .contains("Pertemuan dihadiri 1 orang dari 10 utusan yang diundang, termasuk 1 orang yang mewakili,"
                        + " dari 1 di antara 2 Pokja Kampung KB yang diundang, sebagaimana tercantum")
                .doesNotContain("paper__draft", "Wakil Contoh", "Isi atau ubah");
    }

    @Test
    void printsWhatWasWritten() {
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(
                        Duty.COMMITTEE, null, "PPTK", "Rina Contoh", "Penata", null, MeetingExamples.DAY, null));
        assertThat(post(Map.of())).hasRedirectedUrl("/sesi/" + session + "/berita-acara");

        assertThat(get("", staff))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Nomor: 470/12/DPPKB/2021",
                        "<p class=\"written__text\">Isi &lt;i&gt;</p>",
                        "<p class=\"written__text\">Baris kedua</p>",
                        "dalam rangkap dua (2) untuk",
                        "Rina Contoh",
                        "Penata",
                        "Saksi-saksi:",
                        "Ani Contoh",
                        "Lurah",
                        "Camat")
                .doesNotContain("null", "??");
        var pdf = PdfFile.of(get(".pdf", staff));
        assertThat(pdf.title()).isEqualTo("Berita acara hari ke-1, 2021-06-14");
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.text()).contains("BERITA ACARA", "Isi <i>", "Saksi-saksi:", "Halaman 1 dari 1");
    }

    @Test
    void refusesWhatCannotPrintAndKeepsWhatWasTyped() {
        refuses("body", " ", "Isi berita acara harus diisi.");
        refuses("body", "x".repeat(5_001), "paling banyak 5.000");
        refuses("number", "x".repeat(81), "paling banyak 80");
        refuses("copies", "0", "paling sedikit 1");
        refuses("copies", "21", "paling banyak 20");
        refuses("copies", "dua", "Tulis angka bulat.");
        refuses("secondWitnessPosition", "x".repeat(121), "paling banyak 120");
        assertThat(records.find(session)).isEmpty();
    }

    @Test
    void theFormBeginsWithTheUsualBody() {
        assertThat(get("/ubah", staff))
                .hasStatusOk()
                .bodyText()
                .contains("dituangkan dalam notula")
                .doesNotContain("null", "??");
    }

    @Test
    void costsFewStatements() {
        assertThat(statements.during(() -> get("", staff))).hasSizeLessThanOrEqualTo(10);
    }

    @Override
    UUID of() {
        return session;
    }

    @Override
    String address(UUID id) {
        return "/sesi/" + id + "/berita-acara";
    }

    @Override
    List<String> files() {
        return List.of("", ".pdf");
    }

    @Override
    Map<String, String> goodForm() {
        return Map.of(
                "number", "470/12/DPPKB/2021",
                "body", "Isi <i>\r\n\r\nBaris kedua",
                "copies", "2",
                "firstWitnessName", "Ani Contoh",
                "firstWitnessPosition", "Lurah",
                "secondWitnessPosition", "Camat");
    }

    @Override
    String field() {
        return "body";
    }

    @Override
    String written() {
        return records.find(session).orElseThrow().body();
    }

    @Override
    String kept() {
        return "Ani Contoh";
    }
}
