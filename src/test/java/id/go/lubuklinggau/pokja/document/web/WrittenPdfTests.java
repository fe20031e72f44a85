package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.ActivityReportService;
import id.go.lubuklinggau.pokja.document.ActivityReportText;
import id.go.lubuklinggau.pokja.document.MinutesService;
import id.go.lubuklinggau.pokja.document.MinutesText;
import id.go.lubuklinggau.pokja.document.OfficialRecordService;
import id.go.lubuklinggau.pokja.document.OfficialRecordText;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.PdfFile;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts as long as they may be: no signature alone on a page, nothing lost. */
@DatabaseTest
class WrittenPdfTests {

    private static final String SENTENCE =
            "Narasumber menjelaskan pemanfaatan pekarangan untuk pangan keluarga dan peserta bertanya tentang bibit. ";

    /** No place to break it. */
    private static final String NAME = "Mohammad".repeat(15);

    @Autowired
    MinutesPaper minutesPapers;

    @Autowired
    OfficialRecordPaper recordPapers;

    @Autowired
    ActivityReportPaper reportPapers;

    @Autowired
    MinutesService minutes;

    @Autowired
    OfficialRecordService records;

    @Autowired
    ActivityReportService reports;

    @Autowired
    SessionService sessions;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    SessionSpeakerService lineUp;

    @Autowired
    Press press;

    UUID session;
    UUID meeting;

    @BeforeEach
    void aSessionWithALongName() {
        var pokja = groups.pokja("16.73.01.1001", "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        meetings.delegate(session, pokja, NAME);
        meetings.makeFinal(session); // so that no DRAF lies across the words
        meeting = sessions.find(session, Reach.CITY).meetingId();
    }

    @ParameterizedTest
    @CsvSource({
        "F4, 1", "F4, 3", "F4, 8", "F4, 12", "F4, 15", "F4, 18", "F4, 21", "F4, 24", "F4, 48", "A4, 10", "A4, 13",
        "A4, 48"
    })
    void theSignaturesOfANotulaAreNeverAlone(String paper, int sentences) {
        minutes.write(session, text(SENTENCE.repeat(sentences).strip()));

        var pages = pages(minutesPapers.of(session, RosterChoice.of(paper, null, null), Reach.CITY));

        assertThat(pages.get(pages.size() - 1))
                .contains(
                        "Pertemuan selesai pukul 12.30 WIB", "Notulis,", "Pimpinan Pertemuan,", NAME.substring(0, 20));
        assertThat(words(pages).split("Narasumber menjelaskan", -1)).hasSize(3 * sentences + 1);
    }

    @Test
    void oneParagraphOfFiveThousandCharactersBreaksOverPages() {
        var words = "kata ".repeat(1_000).strip();
        minutes.write(session, text(words));

        var pages = pages(minutesPapers.of(session, RosterChoice.of(null, null, null), Reach.CITY));

        assertThat(pages).hasSize(4);
        assertThat(words(pages).split("kata", -1)).hasSize(3_001);
    }

    @Test
    void aLineUpOfEightSpeakersHasRoomToWrite() {
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), groups.pokja("16.73.01.1002", "Pokja Lain"));
        meeting = sessions.find(session, Reach.CITY).meetingId();
        for (int speaker = 1; speaker <= 8; speaker++) {
            var agency = speakers.agency("Dinas Contoh Nomor " + speaker);
            lineUp.assign(
                    UUID.randomUUID(),
                    session,
                    new SpeakerAssignment(
                            speakers.speaker(agency, speaker % 2 == 0 ? null : NAME), SpeakerRole.SPEAKER, SENTENCE));
        }

        var pages = pages(minutesPapers.of(session, RosterChoice.of(null, null, null), Reach.CITY));

        assertThat(pages).hasSize(3);
        assertThat(pages.get(2)).contains("D. Keputusan", "Pertemuan selesai pukul .....");
        assertThat(pages(reportPapers.of(meeting, RosterChoice.of(null, null, null), Reach.CITY)))
                .last()
                .asString()
                .contains("Demikian laporan", "Kepala Dinas");
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "14", "16", "18", "20", "48"})
    void theSignaturesOfABeritaAcaraAreNeverAlone(int sentences) {
        records.write(
                session,
                new OfficialRecordText(
                        null,
                        "470/" + "1".repeat(70),
                        "Isi. " + SENTENCE.repeat(sentences).strip(),
                        20,
                        NAME,
                        NAME,
                        NAME,
                        NAME));

        var pages = pages(recordPapers.of(session, RosterChoice.of(null, null, null), Reach.CITY));

        assertThat(pages.get(pages.size() - 1))
                .contains("Demikian berita acara", "rangkap dua puluh (20)", "Saksi-saksi:");
    }

    @ParameterizedTest
    @CsvSource({"1", "20", "48"})
    void aReportHoldsAllTexts(int sentences) {
        var text = SENTENCE.repeat(sentences).strip();
        minutes.write(session, text(text));
        reports.write(
                meeting,
                new ActivityReportText(
                        null, NAME, text, text, text, text, text, text, "Undangan\nFoto", MeetingExamples.DAY));

        var pages = pages(reportPapers.of(meeting, RosterChoice.of(null, null, null), Reach.CITY));

        assertThat(pages.get(pages.size() - 1)).contains("Demikian laporan", "Lubuklinggau, 14 Juni 2021");
        assertThat(words(pages).split("Narasumber menjelaskan", -1)).hasSize(8 * sentences + 1);
        assertThat(pages)
                .noneMatch(
                        page -> page.strip()
                                .matches(
                                        "(?s).*\\d{1,2}\\. [A-Z][A-Za-z ]+\\s+(Kode cetak \\S+\\s+)?Halaman \\d+ dari \\d+(\\s+DRAF)?"));
    }

    private static String words(List<String> pages) {
        return String.join(" ", pages).replaceAll("\\s+", " ");
    }

    private static MinutesText text(String text) {
        return new MinutesText(
                null,
                text,
                text,
                text,
                LocalTime.of(12, 30),
                NAME,
                NAME,
                null,
                NAME,
                NAME,
                "Pembina",
                "198001012005011001");
    }

    private List<String> pages(Manuscript manuscript) {
        return new PdfFile(press.print(manuscript)).pages();
    }
}
