package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryService;
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
import id.go.lubuklinggau.pokja.support.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class InvitationControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final String ELSEWHERE = "16.73.03.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingService meetingService;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    SignatoryService signatories;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient db;

    UUID airKuti;
    UUID kayuAra;
    UUID meeting;

    @BeforeEach
    void anAnnouncedMeetingOfTwoDays() {
        airKuti = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = groups.pokja(KAYU_ARA, "Pokja Kayu Ara");
        meeting = meetings.meeting("Pertemuan Pokja Kampung KB");
        meetings.session(meeting, airKuti);
        meetings.session(meeting, MeetingExamples.DAY.plusDays(1), kayuAra);
        meetingService.announce(meeting);
    }

    @Test
    void isOneLetterWithAllPokjaInItsEnclosure() {
        var page = text("", users.staff());

        assertThat(page)
                .containsSubsequence(
                        "Lubuklinggau, …",
                        "Nomor",
                        "Sifat",
                        "Biasa",
                        "Lampiran",
                        "Daftar undangan",
                        "Hal",
                        "Undangan",
                        "bersama ini kami mengundang",
                        "14 s.d. 15 Juni 2021",
                        "Senin, 14 Juni 2021",
                        "Selasa, 15 Juni 2021",
                        "Kepala Dinas",
                        "Lampiran Surat",
                        "Daftar Undangan",
                        "Kelurahan Air Kuti – Pokja Air Kuti",
                        ">5</td>",
                        "Kelurahan Kayu Ara – Pokja Kayu Ara",
                        "Jumlah",
                        ">10</th>")
                .contains("(daftar terlampir)")
                .doesNotContain("null", "??", "style=");
        var pdf = pdf("", users.staff());
        assertThat(pdf.title()).isEqualTo("Undangan Pertemuan Pokja Kampung KB");
        assertThat(pdf.pages()).hasSize(2);
        assertThat(pdf.pages().get(0)).contains("PEMERINTAH KOTA LUBUKLINGGAU", "Halaman 1 dari 2");
        assertThat(pdf.pages().get(1)).contains("DAFTAR UNDANGAN", "Pokja Kayu Ara", "Kepala Dinas");
        assertThat(pdf.bytes()).isEqualTo(pdf("", users.staff()).bytes());
    }

    @Test
    void isALetterForEachPokjaOnAPageOfItsOwn() {
        var pages = pdf("?untuk=semua-pokja&kertas=A4", users.staff()).pages();

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains("Yth. Ketua Pokja Air Kuti", "Kelurahan Air Kuti", "Senin, 14 Juni 2021", "5 orang")
                .doesNotContain("Kayu Ara", "15 Juni");
        assertThat(pages.get(1))
                .contains("PEMERINTAH KOTA LUBUKLINGGAU", "Yth. Ketua Pokja Kayu Ara", "Selasa, 15 Juni 2021");
        assertThat(pages).as("a letter of one page needs no number").noneMatch(page -> page.contains("Halaman"));
    }

    @Test
    void eachLetterCountsItsOwnPages() {
        write(users.staff(), Map.of("remark", "catatan\n".repeat(60)));

        var pages = pdf("?untuk=semua-pokja", users.staff()).pages();

        assertThat(pages).hasSize(4);
        assertThat(pages.get(1)).contains("Halaman 2 dari 2");
        assertThat(pages.get(2)).contains("Yth. Ketua Pokja Kayu Ara", "Halaman 1 dari 2");
        assertThat(text("?untuk=semua-pokja", users.staff())).contains("/css/paper/letters");
    }

    @Test
    void saysWhatTheSessionIsAbout() {
        assertThat(text("", users.staff())).containsSubsequence("Acara", "Pertemuan Pokja Kampung KB");
        var sessions = meetingService.sessions(meeting, Reach.CITY);
        var agency = speakers.agency("Dinas Pertanian");
        speakers.speaks(
                speakers.speaker(agency, "Budi Contoh"),
                sessions.get(0).id(),
                SpeakerRole.SPEAKER,
                "Pekarangan pangan lestari");

        assertThat(text("", users.staff()))
                .containsSubsequence("Kegiatan", "Pertemuan Pokja Kampung KB", "Acara", "Pekarangan pangan lestari");
        assertThat(text("?bagian=" + kayuAra, users.staff()))
                .as("that is another day")
                .doesNotContain("Pekarangan");
    }

    @Test
    void isThatOfAKecamatanOrAPokjaAlone() {
        groups.pokja(MAJAPAHIT, "Pokja Majapahit");
        assertThat(text("?bagian=" + kayuAra, users.staff()))
                .contains("Yth. Ketua Pokja Kayu Ara")
                .doesNotContain("Daftar Undangan", "Yth. Ketua Pokja Air Kuti");
        assertThat(text("?bagian=16.73.01", users.staff())).doesNotContain("Kelurahan Kayu Ara –");
        assertThat(requests.get(address("?bagian=16.73.08"), users.staff())).hasStatus(404);
        assertThat(text("?bagian=", users.secretary(AIR_KUTI)))
                .contains("Yth. Ketua Pokja Air Kuti")
                .doesNotContain("Kayu Ara", "undangan/ubah");
        assertThat(requests.get(address("?bagian=" + kayuAra), users.secretary(AIR_KUTI)))
                .hasStatus(404);
    }

    @Test
    void saysWhatStaffHasWritten() {
        sign();
        var staff = users.staff();
        assertThat(requests.get("/pertemuan/" + meeting + "/undangan/ubah", staff))
                .hasStatusOk()
                .bodyText()
                .contains("Selama kosong tercetak: Biasa")
                .doesNotContain("null", "??");
        assertThat(write(staff, Map.of())).hasRedirectedUrl("/pertemuan/" + meeting + "/undangan");

        assertThat(text("", staff))
                .contains(
                        "400.13/1/DPPKB/2021",
                        "Lubuklinggau, 1 Juni 2021",
                        "Mohon hadir &lt;b&gt;",
                        "<li>Wali Kota (sebagai laporan)</li>",
                        "<li>Arsip</li>",
                        "Harap membawa laptop",
                        "Henny Contoh");
        assertThat(pdf("", staff).text()).contains("400.13/1/DPPKB/2021", "Tembusan:", "Arsip");
        assertThat(write(staff, Map.of("subject", "Rapat")))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"Rapat\"");
        assertThat(write(staff, Map.of("subject", "Rapat", "version", "0"))).hasStatus3xxRedirection();
        assertThat(text("", staff)).contains("Rapat");
    }

    @Test
    void refusesWhatIsTooLongAndKeepsWhatWasTyped() {
        for (var field : Map.of(
                        "number",
                        80,
                        "nature",
                        40,
                        "enclosure",
                        80,
                        "subject",
                        160,
                        "opening",
                        1000,
                        "closing",
                        1000,
                        "copies",
                        600,
                        "remark",
                        600)
                .entrySet()) {
            assertThat(write(users.staff(), Map.of(field.getKey(), "x".repeat(field.getValue() + 1))))
                    .as(field.getKey())
                    .hasStatus(422)
                    .bodyText()
                    .contains(field.getKey() + "-error");
        }
        assertThat(write(users.staff(), Map.of("writtenOn", "kemarin"))).hasStatus(422);
    }

    @Test
    void isAFileForWord() {
        sign();
        write(users.staff(), Map.of());
        var word =
                WordFile.of(requests.get("/pertemuan/" + meeting + "/undangan.docx?untuk=semua-pokja", users.staff()));

        assertThat(word.text())
                .contains(
                        "Yth. Ketua Pokja Air Kuti", "Yth. Ketua Pokja Kayu Ara", "Henny Contoh", "400.13/1/DPPKB/2021")
                .doesNotContain("null");
        assertThat(word.pageBreaks()).isEqualTo(1);
        assertThat(word.bytes())
                .isEqualTo(WordFile.of(requests.get(
                                "/pertemuan/" + meeting + "/undangan.docx?untuk=semua-pokja", users.staff()))
                        .bytes());
    }

    @Test
    void isWrittenByStaffAndSeenInReach() {
        for (var other : new RequestPostProcessor[] {users.leader(), users.secretary(AIR_KUTI), users.admin()}) {
            assertThat(requests.get("/pertemuan/" + meeting + "/undangan/ubah", other))
                    .hasStatus(403);
            assertThat(write(other, Map.of())).hasStatus(403);
        }
        for (var ending : new String[] {"", ".pdf", ".docx"}) {
            assertThat(requests.get("/pertemuan/" + meeting + "/undangan" + ending, users.secretary(ELSEWHERE)))
                    .hasStatus(404);
            assertThat(requests.get("/pertemuan/" + UUID.randomUUID() + "/undangan" + ending, users.staff()))
                    .hasStatus(404);
            assertThat(requests.get("/pertemuan/" + meeting + "/undangan" + ending, users.leader()))
                    .hasStatusOk();
        }
        assertThat(requests.post("/pertemuan/" + UUID.randomUUID() + "/undangan", users.staff(), fields(Map.of())))
                .hasStatus(404);
    }

    @Test
    void invitesNobodyYet() {
        var empty = meetings.meeting("Pertemuan kosong");
        assertThat(requests.get("/pertemuan/" + empty + "/undangan", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Pertemuan kosong")
                .doesNotContain("null", "??", "Daftar Undangan");
        assertThat(PdfFile.of(requests.get("/pertemuan/" + empty + "/undangan.pdf?untuk=semua-pokja", users.staff()))
                        .pages())
                .hasSize(1);
    }

    @Test
    void manyPokjaCostNoMoreStatementsThanOne() {
        var staff = users.staff();
        int few = statements.during(() -> text("", staff)).size();
        var kelurahan = db.sql("select code from kelurahan where code <> all(array[:used]) order by code limit 60")
                .param("used", List.of(AIR_KUTI, KAYU_ARA))
                .query(String.class)
                .list();
        var many = IntStream.range(0, 60)
                .mapToObj(i -> groups.pokja(kelurahan.get(i), "Pokja Contoh " + i))
                .toArray(UUID[]::new);
        meetings.session(meeting, MeetingExamples.DAY.plusDays(1), many);

        assertThat(statements.during(() -> assertThat(text("", staff)).contains("Pokja Contoh 59")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
        var pages = pdf("", staff).pages();
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("Kelurahan/Pokja"));
        assertThat(pages.get(pages.size() - 1)).contains("Contoh 59", "Kepala Dinas");
        assertThat(pdf("?untuk=semua-pokja", staff).pages()).hasSize(62);
    }

    private void sign() {
        signatories.register(
                UUID.randomUUID(),
                new SignatoryProfile(
                        Duty.HEAD,
                        null,
                        "Kepala DPPKB",
                        "Henny Contoh",
                        "Pembina",
                        null,
                        MeetingExamples.DAY.minusMonths(1),
                        null));
    }

    private MvcTestResult write(RequestPostProcessor who, Map<String, String> fields) {
        return requests.post("/pertemuan/" + meeting + "/undangan", who, fields(fields));
    }

    /** A good form, but for these fields. */
    private static Map<String, String> fields(Map<String, String> others) {
        var all = new HashMap<>(Map.of(
                "number", "400.13/1/DPPKB/2021",
                "writtenOn", "2021-06-01",
                "opening", "Mohon hadir <b>\npada:",
                "copies", "Wali Kota (sebagai laporan)\n\nArsip",
                "remark", "Harap membawa laptop"));
        all.putAll(others);
        return all;
    }

    private String address(String query) {
        return "/pertemuan/" + meeting + "/undangan" + query;
    }

    private String text(String query, RequestPostProcessor who) {
        var answer = requests.get(address(query), who);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private PdfFile pdf(String query, RequestPostProcessor who) {
        return PdfFile.of(requests.get("/pertemuan/" + meeting + "/undangan.pdf" + query, who));
    }
}
