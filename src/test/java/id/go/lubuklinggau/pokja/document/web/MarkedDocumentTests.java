package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.ClosingService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import id.go.lubuklinggau.pokja.support.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Each document proves itself by the code on its paper. */
@WebTest
class MarkedDocumentTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final Pattern CODE = Pattern.compile("Kode cetak ([2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5})");

    private static final Set<PrintedDocument> OF_A_MEETING = EnumSet.of(
            PrintedDocument.INVITATION,
            PrintedDocument.TRANSPORT,
            PrintedDocument.CERTIFICATES,
            PrintedDocument.ACTIVITY_REPORT);

    /** Cut out and folded: they have the code in the margin alone. */
    private static final Set<PrintedDocument> WITHOUT_PICTURE =
            EnumSet.of(PrintedDocument.CARDS, PrintedDocument.TENTS);

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    ClosingService closing;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID airKuti;
    UUID session;
    UUID meeting;
    UUID delegate;
    SignedInUser account;
    RequestPostProcessor staff;

    @BeforeEach
    void anOpenSession() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        meeting = sessions.find(session, Reach.CITY).meetingId();
        delegate = meetings.delegate(session, airKuti, "Dewi Contoh", Element.LURAH);
        meetings.delegate(session, kayuAra, "Eka Contoh");
        var speaker = speakers.speaker(speakers.agency("Dinas Pertanian"), "Budi Contoh");
        speakers.speaks(speaker, session, SpeakerRole.SPEAKER, "Materi contoh");
        account = users.account(Role.STAFF, Reach.CITY);
        staff = user(account);
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), account);
    }

    @ParameterizedTest
    @EnumSource(PrintedDocument.class)
    void hasACodeOnEachPageThatSaysToAnybodyWhatItIs(PrintedDocument document) {
        var screen = screen(document, "", staff);
        var code = code(screen);
        var pdf = PdfFile.of(requests.get(address(document) + ".pdf", staff));

        assertThat(pdf.pages()).isNotEmpty().allSatisfy(page -> assertThat(page).contains("Kode cetak " + code));
        assertThat(screen).contains("/css/halaman/kode-" + code + ".css");
        assertThat(screen.contains("<svg class=\"paper__qr\"")).isEqualTo(!WITHOUT_PICTURE.contains(document));
        assertThat(proof(code))
                .contains("terdaftar", "Pertemuan Pokja", "Hotel Amazing Riverside")
                .contains(
                        OF_A_MEETING.contains(document)
                                ? "<dd>14 s.d. 15 Juni 2021</dd>"
                                : "<dd>Hari ke-1: Senin, 14 Juni 2021</dd>")
                .doesNotContain("Dewi", "Eka Contoh", "Budi", "null", "??", "lebih baru dengan");
    }

    @ParameterizedTest
    @EnumSource(PrintedDocument.class)
    void theSameIsTheSameFileAndOneEntryOfTheRegister(PrintedDocument document) {
        var address = address(document);
        var first = PdfFile.of(requests.get(address + ".pdf", staff));
        var second = PdfFile.of(requests.get(address + ".pdf", users.staff()));

        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(code(screen(document, "", staff))).isEqualTo(code(first.text()));
        assertThat(registered()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(PrintedDocument.class)
    void onOtherPaperItIsNotNewer(PrintedDocument document) {
        var before = code(screen(document, "", staff));
        var after = code(screen(document, "?kertas=A4", staff));

        assertThat(after).isNotEqualTo(before);
        assertThat(proof(before)).doesNotContain("lebih baru dengan");
    }

    @ParameterizedTest
    @EnumSource(PrintedDocument.class)
    void costsFewStatements(PrintedDocument document) {
        assertThat(statements.during(() -> screen(document, "", staff)))
                .as(document.getPath())
                .hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "SPEAKER_ROSTER, urutan=nama",
        "CARDS, urutan=nama",
        "TENTS, urutan=nama",
        "ENCLOSURE, urutan=nama",
        "TURNOUT, arah=mendatar",
        "INVITATION, untuk=semua-pokja",
        "TRANSPORT, transport=100000&harian=50000",
        "CERTIFICATES, nomor=%23&jp=12"
    })
    void whatIsChosenForTheSameContentIsNotNewer(PrintedDocument document, String choice) {
        meetings.delegate(session, airKuti, "Ani Contoh");
        var second = speakers.speaker(speakers.agency("Dinas Sosial"), "Agus Contoh");
        speakers.speaks(second, session, SpeakerRole.SPEAKER, "Materi lain");
        var before = code(screen(document, "", staff));
        var after = code(screen(document, "?" + choice, staff));

        assertThat(after).isNotEqualTo(before);
        assertThat(proof(before)).doesNotContain("lebih baru dengan");
    }

    @Test
    void anotherVenueIsNewerInAllThatTellIt() {
        var invitation = code(screen(PrintedDocument.INVITATION, "", staff));
        var agenda = code(screen(PrintedDocument.AGENDA, "", staff));
        owner.sql("update meeting set venue = 'Gedung Lain' where id = ?")
                .param(meeting)
                .update();
        screen(PrintedDocument.INVITATION, "", staff);
        screen(PrintedDocument.AGENDA, "", staff);

        assertThat(proof(invitation)).contains("Ada cetakan yang lebih baru");
        assertThat(proof(agenda)).contains("Ada cetakan yang lebih baru");
    }

    @Test
    void aCertificateStaysTheNewestWhoeverElseGetsOne() {
        var before = code(screen(PrintedDocument.CERTIFICATES, "", staff));
        var late = meetings.delegate(session, airKuti, "Fitri Contoh");
        attendance.mark(new RecordMark(late, null, Mark.PRESENT, null), account);
        code(screen(PrintedDocument.CERTIFICATES, "", staff));

        assertThat(proof(before)).contains("2 sertifikat").doesNotContain("lebih baru dengan");
    }

    @Test
    void thePaperOfAMeetingIsFinalWithAllItsSessionsAndCorrectedWithAny() {
        var draft = code(screen(PrintedDocument.ACTIVITY_REPORT, "", staff));
        assertThat(proof(draft)).contains("Laporan kegiatan, draf", "Ini draf");
        closing.close(session, "Tanpa keterangan", account);
        var report = code(screen(PrintedDocument.ACTIVITY_REPORT, "", staff));
        var invitation = code(screen(PrintedDocument.INVITATION, "", staff));
        assertThat(proof(draft)).contains("Sesinya sudah final", "Ada cetakan yang lebih baru");
        assertThat(proof(report)).contains("Laporan kegiatan, final").doesNotContain("koreksi.");

        attendance.mark(
                new RecordMark(delegate, 1L, new Mark(AttendanceStatus.SICK, null, null, null), "salah ketuk"),
                account);

        assertThat(proof(report)).contains("ada 1 koreksi");
        assertThat(proof(invitation))
                .as("does not tell who came")
                .contains("<dd>Undangan</dd>")
                .doesNotContain("koreksi.");
    }

    @Test
    void whatIsOfAPartSaysOfWhich() {
        assertThat(proof(code(screen(PrintedDocument.CARDS, "?bagian=" + airKuti, staff))))
                .contains("<dd>Kelurahan Air Kuti</dd>", "<dd>1 kartu</dd>");
        assertThat(proof(code(screen(PrintedDocument.INVITATION, "?bagian=16.73.02", staff))))
                .contains("<dd>Kecamatan");
        assertThat(proof(code(screen(PrintedDocument.CERTIFICATES, "?bagian=narasumber", staff))))
                .contains("<dd>Narasumber</dd>");
        assertThat(proof(code(screen(PrintedDocument.TURNOUT, "", users.secretary(KAYU_ARA)))))
                .contains("<dd>Kelurahan Kayu Ara</dd>");
    }

    /** The office writes on in it, so that nobody can say whether it is genuine. */
    @ParameterizedTest
    @EnumSource(names = {"INVITATION", "MINUTES", "ACTIVITY_REPORT"})
    void aFileForWordHasNone(PrintedDocument document) {
        assertThat(WordFile.of(requests.get(address(document) + ".docx", staff)).text())
                .doesNotContainPattern(CODE);
    }

    private String address(PrintedDocument document) {
        return (OF_A_MEETING.contains(document) ? "/pertemuan/" + meeting : "/sesi/" + session) + "/"
                + document.getPath();
    }

    private String screen(PrintedDocument document, String query, RequestPostProcessor who) {
        return body(address(document) + query, who);
    }

    private String proof(String code) {
        return body("/cetakan/" + code, anonymous());
    }

    private String body(String address, RequestPostProcessor who) {
        var answer = requests.get(address, who);
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String code(String text) {
        var code = CODE.matcher(text);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private long registered() {
        return owner.sql("select count(*) from print").query(Long.class).single();
    }
}
