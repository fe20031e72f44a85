package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.MinutesService;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
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
class MinutesControllerTests extends WrittenDocumentTests {

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    SessionSpeakerService lineUp;

    @Autowired
    SignatoryService signatories;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MinutesService minutes;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID session;
    UUID delegate;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja, examples.pokja("16.73.02.1001", "Pokja Kayu Ara"));
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        staff = users.staff();
    }

    @Test
    void aBlankOneHasLinesToWriteOnAndIsNoDraft() {
        assertThat(get("", staff))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Isi notula",
                        "Notula",
                        "Pertemuan Pokja",
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "10 orang undangan dari 2 Pokja",
                        "daftar hadir terlampir",
                        "B. Jalannya Pertemuan",
                        "written__line",
                        "D. Keputusan",
                        "written__line",
                        "Pertemuan selesai pukul .....",
                        "Notulis,",
                        "Pimpinan Pertemuan,",
                        "signatures__dots")
                .doesNotContain("null", "??", "paper__draft", "style=");
    }

    @Test
    void aBlankOneHasRoomForEachSpeaker() {
        speaker("Budi Contoh", SpeakerRole.SPEAKER);
        speaker(null, SpeakerRole.SPEAKER);

        assertThat(get("", staff))
                .bodyText()
                .containsSubsequence(
                        "1. Budi Contoh (Dinas Budi Contoh):",
                        "written__line",
                        "2. Dinas null (nama menyusul):",
                        "written__line");
    }

    @Test
    void printsWhatWasWrittenAndWhoCame() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), users.account(Role.STAFF, Reach.CITY));
        assertThat(post(Map.of())).hasRedirectedUrl("/sesi/" + session + "/notula");

        assertThat(get("", users.leader()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "08.00-12.30 WIB",
                        "10 orang undangan, 1 hadir",
                        "B. Jalannya Pertemuan",
                        "<p class=\"written__text\">1. Budi: pupuk &lt;b&gt;</p>",
                        "<p class=\"written__text\">2. Ani: ikan</p>",
                        "Air bersih kurang",
                        "<li class=\"written__text\">Rumah DataKu dibentuk</li>",
                        "<li class=\"written__text\">Kolam dibersihkan</li>",
                        "Pertemuan selesai pukul 12.30 WIB",
                        "Kepala Bidang",
                        "Kepala Dinas",
                        "Citra Contoh",
                        "Henny Contoh",
                        "Pembina",
                        "NIP. 19800101 200501 1 001")
                .contains("paper__draft")
                .doesNotContain("null", "??", "Ubah notula");
        meetings.makeFinal(session);
        assertThat(get("", staff)).bodyText().contains("Ubah notula").doesNotContain("paper__draft");
    }

    @Test
    void thePdfIsThePaperOfTheScreen() {
        post(Map.of());
        var pdf = PdfFile.of(get(".pdf?kertas=A4", staff));

        assertThat(pdf.title()).isEqualTo("Notula hari ke-1, 2021-06-14");
        assertThat(pdf.size()).containsExactly(210L, 297L);
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.text())
                .contains(
                        "NOTULA",
                        "1. Budi: pupuk <b>",
                        "Kolam dibersihkan",
                        "Halaman 1 dari 1",
                        "DRAF",
                        "Henny Contoh");
        assertThat(PdfFile.of(get(".pdf?kertas=A4", staff)).bytes()).isEqualTo(pdf.bytes());
    }

    @Test
    void theOfficeEditsItInWord() {
        post(Map.of());
        var word = WordFile.of(get(".docx", users.leader()));

        assertThat(word.title()).isEqualTo("Notula hari ke-1, 2021-06-14");
        assertThat(word.text()).contains("1. Budi: pupuk <b>", "Kolam dibersihkan", "Henny Contoh");
    }

    @Test
    void theFormBeginsWithWhatIsKnown() {
        speaker("Budi Contoh", SpeakerRole.SPEAKER);
        speaker("Nina Contoh", SpeakerRole.NOTE_TAKER);
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(
                        Duty.HEAD,
                        null,
                        "Kepala DPPKB",
                        "Henny Contoh",
                        "Pembina",
                        "198001012005011001",
                        MeetingExamples.DAY,
                        null));

        assertThat(get("/ubah", staff))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1. Budi Contoh (Dinas Budi Contoh): ",
                        "value=\"12:00",
                        "value=\"Nina Contoh\"",
                        "value=\"Henny Contoh\"",
                        "value=\"Kepala DPPKB\"",
                        "value=\"19800101 200501 1 001\"")
                .doesNotContain("null", "??");
    }

    @Test
    void refusesWhatCannotPrintAndKeepsWhatWasTyped() {
        refuses("proceedings", "x".repeat(20_001), "paling banyak 20.000");
        refuses("suggestions", "x".repeat(5_001), "paling banyak 5.000");
        refuses("heldUntil", "08:00", "Jam selesai harus setelah jam mulai, 08.00.");
        refuses("heldUntil", "siang", "Tulis jam");
        refuses("noteTakerNip", "123", "NIP terdiri dari 18 angka");
        refuses("chairNip", "123", "NIP terdiri dari 18 angka");
        refuses("chairName", "x".repeat(121), "paling banyak 120");
        assertThat(minutes.find(session)).isEmpty();
    }

    @Test
    void isWrittenOnceHoweverOftenItIsSent() {
        for (int times = 0; times < 2; times++) {
            assertThat(post(Map.of())).hasRedirectedUrl("/sesi/" + session + "/notula");
        }
        assertThat(minutes.find(session)).get().satisfies(written -> {
            assertThat(written.version()).isZero();
            assertThat(written.chairNip()).isEqualTo("198001012005011001");
        });
    }

    @Test
    void theTrailSaysThatATextChangedAndNotFromWhatToWhat() {
        post(Map.of());

        assertThat(owner.sql("select subject_name || after from trail where subject = 'minutes'")
                        .query(String.class)
                        .single())
                .contains("Pertemuan Pokja", "Henny Contoh", "proceedings")
                .doesNotContain("pupuk", "Kolam", "Air bersih", "198001012005011001");
    }

    @Test
    void costsFewStatements() {
        post(Map.of());

        assertThat(statements.during(() -> get("", staff))).hasSizeLessThanOrEqualTo(10);
    }

    private void speaker(String name, SpeakerRole role) {
        var speaker = speakers.speaker(speakers.agency("Dinas " + name), name);
        lineUp.assign(UUID.randomUUID(), session, new SpeakerAssignment(speaker, role, null));
    }

    @Override
    UUID of() {
        return session;
    }

    @Override
    String address(UUID id) {
        return "/sesi/" + id + "/notula";
    }

    @Override
    List<String> files() {
        return List.of("", ".pdf", ".docx");
    }

    @Override
    Map<String, String> goodForm() {
        return Map.of(
                "proceedings", "1. Budi: pupuk <b>\r\n2. Ani: ikan",
                "suggestions", "Air bersih kurang",
                "decisions", "1. Rumah DataKu dibentuk\r\n2. Kolam dibersihkan",
                "heldUntil", "12:30",
                "noteTakerName", "Citra Contoh",
                "noteTakerPosition", "Kepala Bidang",
                "chairName", "Henny Contoh",
                "chairPosition", "Kepala Dinas",
                "chairRank", "Pembina",
                "chairNip", "19800101 200501 1 001");
    }

    @Override
    String field() {
        return "suggestions";
    }

    @Override
    String written() {
        return minutes.find(session).orElseThrow().suggestions();
    }

    @Override
    String kept() {
        return "Rumah DataKu dibentuk";
    }
}
