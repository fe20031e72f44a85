package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.document.ActivityReportService;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.WebTest;
import id.go.lubuklinggau.pokja.support.WordFile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ActivityReportControllerTests extends WrittenDocumentTests {

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingService service;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    SessionSpeakerService lineUp;

    @Autowired
    SignatoryService signatories;

    @Autowired
    AttendanceService attendance;

    @Autowired
    GuestService guests;

    @Autowired
    ActivityReportService reports;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID meeting;
    UUID first;
    UUID second;

    @BeforeEach
    void aMeetingOfTwoDays() {
        meeting = meetings.meeting("Pertemuan Pokja");
        var airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        first = meetings.session(meeting, airKuti);
        second = meetings.session(meeting, MeetingExamples.DAY.plusDays(1), kayuAra);
        service.announce(meeting);
        meetings.openForEntry(first);
        meetings.openForEntry(second);
        staff = users.staff();
        var by = users.account(Role.STAFF, Reach.CITY);
        for (var delegate : new UUID[] {
            meetings.delegate(first, airKuti, "Dewi Contoh", Element.LURAH),
            meetings.delegate(first, airKuti, "Eka Contoh", Element.LURAH),
            meetings.delegate(second, kayuAra, "Gita Contoh", Element.RELIGIOUS_LEADER)
        }) {
            attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), by);
        }
        meetings.delegate(second, kayuAra, "Hani Contoh", Element.RELIGIOUS_LEADER);
        guests.register(
                new RegisterGuest(
                        UUID.randomUUID(), second, null, new GuestDetails("Tamu Contoh", "Dinas", null), null),
                by);
    }

    @Test
    void countsTheInvitedAndWhoCame() {
        assertThat(get("", users.leader()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Belum semua sesi pertemuan ini final",
                        "Laporan Kegiatan",
                        "14 s.d. 15 Juni 2021",
                        "Dari 10 orang yang diundang hadir 3 orang (30%), ditambah 1 orang tamu.",
                        "1 (14 Juni 2021)",
                        ">5<",
                        ">2<",
                        ">40%<",
                        "2 (15 Juni 2021)",
                        ">20%<",
                        "Jumlah",
                        ">30%<",
                        "Lubuklinggau Timur I",
                        ">40%<",
                        "Lubuklinggau Barat I",
                        "Lurah",
                        ">100%<",
                        ">67%<",
                        "Tokoh Agama",
                        ">50%<",
                        ">33%<",
                        "Laki-laki dan Perempuan")
                .contains("paper__draft")
                .doesNotContain("null", "??", "Dewi Contoh", "Tamu Contoh", "Isi atau ubah", "style=");
    }

    @Test
    void isPutTogetherFromTheNotulaOfEachDay() {
        var speaker = speakers.speaker(speakers.agency("Dinas Pertanian"), "Budi Contoh");
        lineUp.assign(
                UUID.randomUUID(), first, new SpeakerAssignment(speaker, SpeakerRole.SPEAKER, "Pekarangan pangan"));
        lineUp.assign(
                UUID.randomUUID(),
                second,
                new SpeakerAssignment(
                        speakers.speaker(speakers.agency("Dinas Sosial"), null), SpeakerRole.SPEAKER, null));
        requests.post(
                "/sesi/" + first + "/notula",
                staff,
                Map.of("proceedings", "Budi: pupuk", "decisions", "Kolam dibersihkan", "heldUntil", "12:30"));
        meetings.makeFinal(first);
        meetings.makeFinal(second);

        assertThat(get("", staff))
                .bodyText()
                .containsSubsequence(
                        "08.00-12.30 WIB",
                        "08.00-12.00 WIB",
                        "Narasumber berjumlah 2 orang dari 2 instansi.",
                        "Budi Contoh",
                        "Dinas Pertanian",
                        "Pekarangan pangan",
                        "Dinas Sosial",
                        "6. Jalannya Pertemuan",
                        "Hari ke-1: Senin, 14 Juni 2021",
                        "Budi: pupuk",
                        "Hari ke-2: Selasa, 15 Juni 2021",
                        "written__line",
                        "7. Keputusan",
                        "<li class=\"written__text\">Kolam dibersihkan</li>",
                        "13. Lampiran",
                        "<li class=\"written__text\">Undangan</li>",
                        "Demikian laporan",
                        "Lubuklinggau, ...",
                        "Kepala Dinas")
                .doesNotContain("paper__draft", "null", "??");
    }

    @Test
    void printsWhatWasWrittenSignedByTheHeadOfThatDay() {
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(
                        Duty.HEAD,
                        null,
                        "Kepala DPPKB",
                        "Henny Contoh",
                        null,
                        null,
                        MeetingExamples.DAY.plusDays(4),
                        null));
        assertThat(get("", staff)).bodyText().doesNotContain("Henny Contoh");
        assertThat(post(Map.of())).hasRedirectedUrl("/pertemuan/" + meeting + "/laporan");

        assertThat(get("", staff))
                .bodyText()
                .containsSubsequence(
                        "Rapat kerja",
                        "Materi &lt;b&gt;",
                        "Pokja menyusun RKM",
                        "Waktu cukup",
                        "Air bersih",
                        "Pipa dipasang",
                        "Dibina lagi",
                        "<li class=\"written__text\">Foto</li>",
                        "Lubuklinggau, 18 Juni 2021",
                        "Henny Contoh");
        var pdf = PdfFile.of(get(".pdf", staff));
        assertThat(pdf.title()).isEqualTo("Laporan kegiatan 2021-06-14");
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.text()).contains("LAPORAN KEGIATAN", "Materi <b>", "Henny Contoh", "DRAF");
    }

    @Test
    void theOfficeEditsItInWord() {
        post(Map.of());
        var word = WordFile.of(get(".docx", staff));

        assertThat(word.title()).isEqualTo("Laporan kegiatan 2021-06-14");
        assertThat(word.text()).contains("Materi <b>", "13. Lampiran", "Foto", "Lubuklinggau, 18 Juni 2021");
    }

    @Test
    void aMeetingWithoutSessionsHasAReport() {
        meeting = meetings.meeting("Pertemuan kosong");

        assertThat(get("", staff))
                .hasStatusOk()
                .bodyText()
                .contains("Pertemuan ini belum punya sesi.", "Narasumber belum ditetapkan.")
                .doesNotContain("null", "??");
        PdfFile.of(get(".pdf", staff));
    }

    @Test
    void refusesWhatCannotPrintAndKeepsWhatWasTyped() {
        refuses("kind", "", "Jenis kegiatan harus diisi.");
        refuses("attachments", " ", "Lampiran harus diisi");
        refuses("problems", "x".repeat(5_001), "paling banyak 5.000");
        refuses("reportedOn", "besok", "Tulis tanggal sebagai");
        refuses("reportedOn", "0021-06-18", "antara 1945 dan 2199");
        assertThat(reports.find(meeting)).isEmpty();
    }

    @Test
    void theTrailKnowsTheMeetingByItsTitle() {
        post(Map.of());
        get("", staff);

        assertThat(owner.sql("select kind || subject_name || coalesce(after ->> 'problems', '') from trail"
                                + " where subject in ('activity_report', 'meeting') order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("OPENED_PAPERPertemuan Pokja", "CREATEDPertemuan Pokja***");
    }

    @Test
    void costsTheSameForOneDayAsForTwo() {
        var two = statements.during(() -> get("", staff)).size();
        var own = examples.pokja("16.73.03.1001", "Pokja Lain");
        meeting = meetings.meeting("Pertemuan satu hari");
        meetings.session(meeting, own);

        assertThat(statements.during(() -> get("", staff))).hasSize(two).hasSizeLessThanOrEqualTo(10);
    }

    @Override
    UUID of() {
        return meeting;
    }

    @Override
    String address(UUID id) {
        return "/pertemuan/" + id + "/laporan";
    }

    @Override
    List<String> files() {
        return List.of("", ".pdf", ".docx");
    }

    @Override
    Map<String, String> goodForm() {
        return Map.of(
                "kind", "Rapat kerja",
                "materials", "Materi <b>",
                "followUp", "Pokja menyusun RKM",
                "evaluation", "Waktu cukup",
                "problems", "Air bersih",
                "efforts", "Pipa dipasang",
                "recommendations", "Dibina lagi",
                "attachments", "Undangan\r\nFoto",
                "reportedOn", "2021-06-18");
    }

    @Override
    String field() {
        return "problems";
    }

    @Override
    String written() {
        return reports.find(meeting).orElseThrow().problems();
    }

    @Override
    String kept() {
        return "Pokja menyusun RKM";
    }
}
