package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.AgendaKind;
import id.go.lubuklinggau.pokja.meeting.AgendaPlan;
import id.go.lubuklinggau.pokja.meeting.AgendaService;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class AgendaControllerTests {

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
    SpeakerExamples speakers;

    @Autowired
    AgendaService agenda;

    UUID session;

    @BeforeEach
    void anAnnouncedSession() {
        session = meetings.announcedSession(examples.pokja(AIR_KUTI, "Pokja Air Kuti"));
    }

    @Test
    void listsWhatHappensWhenAndWhoIsInCharge() {
        item("08:00", "08:30", "Registrasi", "Panitia");
        item("08:30", "09:30", "Pekarangan sehat", null);
        item("09:30", null, "Penutup", null);
        var agency = speakers.agency("Dinas Pertanian");
        speakers.speaks(speakers.speaker(agency, "Budi Contoh"), session, SpeakerRole.SPEAKER, "Pekarangan Sehat");
        speakers.speaks(speakers.speaker(agency, null), session, SpeakerRole.MODERATOR, null);

        assertThat(get("", users.leader()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Susunan Acara",
                        "Pertemuan Pokja",
                        "Senin, 14 Juni 2021",
                        "08.00-12.00 WIB",
                        "1. Budi Contoh",
                        "2. Dinas Pertanian (nama menyusul) (Moderator)",
                        ">1</td>",
                        "08.00 – 08.30",
                        "Registrasi",
                        "Panitia",
                        "listing__closing",
                        ">2</td>",
                        "Pekarangan sehat",
                        "Budi Contoh",
                        ">3</td>",
                        ">09.30</td>",
                        "Penutup",
                        "Lubuklinggau, 14 Juni 2021",
                        "Kepala Dinas")
                .contains("/css/halaman/F4-false-", "susunan-acara.pdf")
                .doesNotContain("null", "??", "style=");
        assertThat(pdf("", users.leader()).text())
                .contains("SUSUNAN ACARA", "08.00 – 08.30", "Pekarangan sehat", "Halaman 1 dari 1");
    }

    @Test
    void withoutItemsOrSpeakersOrAnEndItSaysSo() {
        session = meetings.sessionWithin(
                EntryTimes.ALWAYS, MeetingExamples.DAY, examples.pokja(KAYU_ARA, "Pokja Kayu Ara"));

        assertThat(pdf("?kertas=A4", users.staff()))
                .satisfies(file -> assertThat(file.size()).containsExactly(210L, 297L))
                .satisfies(file -> assertThat(file.text())
                        .contains("08.00 s.d. selesai", "Susunan acara belum diisi.", "Kepala Dinas")
                        .doesNotContain("Narasumber", "null"));
    }

    @Test
    void manyLongItemsBreakBetweenRowsAndTheSignatureIsNotAlone() {
        for (int minute = 0; minute < 50; minute++) {
            item("08:%02d".formatted(minute), null, minute + " " + "Acara ".repeat(25), "Petugas " + "W".repeat(120));
        }

        var pages = pdf("", users.staff()).pages();

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Acara/Materi"));
        assertThat(pages.get(pages.size() - 1)).contains("48 Acara", "49 Acara", "Kepala Dinas");
    }

    @Test
    void isForWhoeverHasTheSessionInReach() {
        assertThat(get("", users.secretary(AIR_KUTI))).hasStatusOk();
        for (var address : new String[] {"/susunan-acara", "/susunan-acara.pdf"}) {
            assertThat(requests.get("/sesi/" + session + address, users.secretary(ELSEWHERE)))
                    .hasStatus(404);
            assertThat(requests.get("/sesi/" + UUID.randomUUID() + address, users.staff()))
                    .hasStatus(404);
            assertThat(requests.get("/sesi/bukan-sesi" + address, users.staff()))
                    .hasStatus(404);
        }
    }

    @Test
    void anUnknownPaperCountsAsNotGiven() {
        assertThat(get("?kertas=X", users.staff())).bodyText().contains("/css/halaman/F4-false-");
    }

    @Test
    void costsTheSameForManyItems() {
        var staff = users.staff();
        int few = statements.during(() -> get("", staff)).size();
        for (int minute = 0; minute < 20; minute++) {
            item("08:%02d".formatted(minute), null, "Acara", null);
        }

        assertThat(statements.during(() -> get("", staff))).hasSize(few).hasSizeLessThanOrEqualTo(10);
    }

    private void item(String from, String until, String title, String inCharge) {
        agenda.add(
                UUID.randomUUID(),
                session,
                new AgendaPlan(
                        LocalTime.parse(from),
                        until == null ? null : LocalTime.parse(until),
                        title.strip(),
                        AgendaKind.OTHER,
                        inCharge));
    }

    private PdfFile pdf(String query, RequestPostProcessor user) {
        return PdfFile.of(requests.get("/sesi/" + session + "/susunan-acara.pdf" + query, user));
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return requests.get("/sesi/" + session + "/susunan-acara" + query, user);
    }
}
