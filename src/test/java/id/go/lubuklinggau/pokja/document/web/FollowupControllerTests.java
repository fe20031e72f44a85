package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionState;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.Verdict;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class FollowupControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final LocalDate NEXT_YEAR = LocalDate.of(2022, 6, 20);

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SessionService sessions;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    FollowupExamples examples;

    @Autowired
    ProblemService problems;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID agency;
    SignedInUser office;

    @BeforeEach
    void aPokja() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        agency = speakers.agency("Dinas Lingkungan Hidup", "DLH", null);
        office = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void theMatrixOfAPokjaIsTheSameOnScreenOnPaperAndInExcel() throws Exception {
        examples.problem(pokja, null, "Sampah di sungai", office, agency);

        assertThat(requests.get("/pokja/" + pokja + "/matriks", users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Matriks Identifikasi Masalah",
                        "Sampah di sungai",
                        "Penataan lingkungan keluarga",
                        "Tinggi",
                        "DLH",
                        "Lurah Air Kuti,",
                        "Ketua Pokja,",
                        "matriks.pdf",
                        "matriks.xlsx")
                .doesNotContain("null", "??", "style=");
        assertThat(pdf("/pokja/" + pokja + "/matriks.pdf", users.leader()).text())
                .contains("MATRIKS IDENTIFIKASI MASALAH", "Sampah di sungai", "Halaman 1 dari 1");
        assertThat(excel("/pokja/" + pokja + "/matriks.xlsx", users.leader()).text())
                .contains("Sampah di sungai", "Kelurahan: Air Kuti", "OPD Terkait");
    }

    @Test
    void aKecamatanHasWhatItsKelurahanHave() throws Exception {
        examples.problem(pokja, null, "Sampah di sungai", office, agency);
        examples.problem(groups.pokja(MAJAPAHIT, "Pokja Melati"), null, "Jamban kurang", office);
        examples.problem(groups.pokja("16.73.02.1001", "Pokja Anggrek"), null, "Rumah rusak", office);

        assertThat(pdf("/wilayah/16.73.01/matriks.pdf", users.staff()).text())
                .contains("Kelurahan Air Kuti", "Sampah di sungai", "Kelurahan Majapahit", "Jamban kurang")
                .doesNotContain("Rumah rusak");
        assertThat(requests.get("/wilayah/16.73.01.1002/matriks", users.secretary(MAJAPAHIT)))
                .bodyText()
                .contains("Jamban kurang")
                .doesNotContain("Sampah di sungai");
        assertThat(requests.get("/wilayah/16.73.01/matriks", users.secretary(MAJAPAHIT)))
                .hasStatus(404);
        assertThat(requests.get("/wilayah/16.73.99/matriks", users.staff())).hasStatus(404);
    }

    @Test
    void plansSayWhoDoesWhatUntilWhen() throws Exception {
        var action = examples.action(
                examples.problem(pokja, null, "Sampah di sungai", office), agency, "Bangun TPS", NEXT_YEAR, office);
        examples.step(action, ActionState.ACCEPTED, "Masuk rencana", null, office);

        assertThat(requests.get("/pokja/" + pokja + "/rkm", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Rencana Kerja Masyarakat (RKM)", "Bangun TPS", "20/06/2022", "Dinas Lingkungan Hidup");
        assertThat(requests.get("/pokja/" + pokja + "/rtl", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Rencana Tindak Lanjut (RTL)", "Bangun TPS", "Diterima", "Masuk rencana");
        assertThat(excel("/pokja/" + pokja + "/rtl.xlsx", users.staff()).text()).contains("Bangun TPS", "Diterima");
        assertThat(pdf("/wilayah/16.73.01/rtl.pdf", users.staff()).text()).contains("Bangun TPS");
        assertThat(pdf("/wilayah/16.73.01/rkm.pdf", users.staff()).text()).contains("Bangun TPS");
    }

    @Test
    void theSheetOfAnAgencyHasAllThatWaitsTheOldestFirst() throws Exception {
        var waste = examples.problem(pokja, null, "Sampah di sungai", office, agency);
        var done = examples.action(waste, agency, "Papan larangan", null, office);
        examples.step(done, ActionState.DONE, null, null, office);
        examples.action(waste, agency, "Bangun TPS", LocalDate.of(2022, 1, 1), office);
        examples.problem(groups.pokja(MAJAPAHIT, "Pokja Melati"), null, "Selokan mampet", office, agency);
        var page = "/instansi/" + agency + "/lembar";

        assertThat(requests.get(page, users.agency(agency)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 menunggu, 1 lewat batas waktu, 1 belum ada tindak lanjut",
                        "Bangun TPS",
                        "Selokan mampet",
                        "Belum ada tindak lanjut")
                .doesNotContain("Papan larangan", "Pokja Mawar");
        assertThat(pdf(page + ".pdf", users.leader()).text()).contains("LEMBAR TINDAK LANJUT INSTANSI", "Bangun TPS");
        assertThat(excel(page + ".xlsx", users.agency(agency)).text()).contains("Selokan mampet");
        assertThat(requests.get(page, users.agency(speakers.agency("Dinas Sosial"))))
                .hasStatus(404);
        assertThat(requests.get(page, users.secretary(MAJAPAHIT)))
                .bodyText()
                .contains("Selokan mampet")
                .doesNotContain("Bangun TPS");
        assertThat(requests.get("/instansi/" + UUID.randomUUID() + "/lembar", users.staff()))
                .hasStatus(404);
    }

    @Test
    void progressTellsWhatHasBecomeOfTheMeetingBefore() throws Exception {
        var first = meetings.openSession(pokja);
        var waste = examples.problem(pokja, first, "Sampah di sungai", office, agency);
        examples.problem(pokja, first, "Jamban kurang", office);
        var second = meetings.openSessionAlone(NEXT_YEAR, pokja);
        problems.review(UUID.randomUUID(), waste, second, Verdict.BETTER, office);
        var page = "/pertemuan/" + sessions.find(second, Reach.CITY).meetingId() + "/kemajuan";

        assertThat(requests.get(page, users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 masalah dari sebelumnya, 1 Membaik, 1 belum ditinjau", "Sampah di sungai", "Jamban kurang");
        assertThat(pdf(page + ".pdf", users.staff()).text()).contains("KEMAJUAN", "Sampah di sungai");
        assertThat(excel(page + ".xlsx", users.staff()).text()).contains("Membaik");
        assertThat(requests.get(page, users.secretary(MAJAPAHIT))).hasStatus(404);
    }

    @Test
    void emptySheetsSaySo() throws Exception {
        for (var sheet : List.of("matriks", "rkm", "rtl")) {
            assertThat(pdf("/pokja/" + pokja + "/" + sheet + ".pdf?kertas=A4", users.staff())
                            .size())
                    .containsExactly(297L, 210L);
        }
        assertThat(requests.get("/pokja/" + pokja + "/matriks", users.staff()))
                .bodyText()
                .contains("Tidak ada masalah yang terbuka.");
    }

    @Test
    void manyRowsBreakBetweenRowsAndTheSignatureIsNotAlone() throws Exception {
        for (int number = 0; number < 60; number++) {
            examples.problem(pokja, null, "%02d %s".formatted(number, "Sampah menumpuk ".repeat(8)), office, agency);
        }
        var pages = pdf("/pokja/" + pokja + "/matriks.pdf", users.staff()).pages();

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("Data pendukung"));
        assertThat(pages.get(pages.size() - 1)).contains("59", "Ketua Pokja");
    }

    @Test
    void isForWhoeverHasItInReach() {
        for (var file : List.of("matriks", "matriks.pdf", "matriks.xlsx", "rkm", "rtl", "rkm.pdf", "rtl.xlsx")) {
            var address = "/pokja/" + pokja + "/" + file;
            assertThat(requests.get(address, users.secretary(MAJAPAHIT)))
                    .as(file)
                    .hasStatus(404);
            assertThat(requests.get(address, users.agency(agency))).as(file).hasStatus(403);
        }
        assertThat(requests.get("/wilayah/16.73.01/matriks", users.agency(agency)))
                .hasStatus(403);
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        examples.problem(pokja, null, "Sampah 0", office, agency);
        var sheets = List.of(
                "/pokja/" + pokja + "/matriks",
                "/pokja/" + pokja + "/rtl",
                "/wilayah/16.73.01/matriks",
                "/instansi/" + agency + "/lembar");
        var few = sheets.stream().map(this::count).toList();
        for (int number = 1; number < 30; number++) {
            examples.problem(pokja, null, "Sampah " + number, office, agency);
        }

        assertThat(sheets.stream().map(this::count).toList()).isEqualTo(few).allMatch(count -> count <= 10);
    }

    private int count(String page) {
        var staff = users.staff();
        return statements.during(() -> requests.get(page, staff)).size();
    }

    private PdfFile pdf(String address, RequestPostProcessor who) throws Exception {
        return PdfFile.of(requests.get(address, who));
    }

    private ExcelFile excel(String address, RequestPostProcessor who) throws Exception {
        return ExcelFile.of(requests.get(address, who));
    }
}
