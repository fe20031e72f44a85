package id.go.lubuklinggau.pokja.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.followup.Level;
import id.go.lubuklinggau.pokja.followup.ProblemFilter;
import id.go.lubuklinggau.pokja.followup.ProblemRow;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.Verdict;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ProblemControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

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
    String base;
    SignedInUser office;

    @BeforeEach
    void pokja() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        agency = speakers.agency("Dinas Lingkungan Hidup", "DLH", null);
        examples.answerable("Sampah", agency);
        base = "/pokja/" + pokja + "/masalah";
        office = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void aSecretaryRecordsAProblemWithThreeFieldsOnceHoweverOftenItIsSent() {
        var secretary = users.secretary(AIR_KUTI);
        var id = UUID.randomUUID().toString();

        assertThat(requests.get(base, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada masalah", base + "/baru");
        assertThat(requests.get(base + "/baru", secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Sampah → Dinas Lingkungan Hidup", "Penataan lingkungan keluarga", "Drainase → Dinas PU");
        assertThat(record(secretary, Map.of("id", id))).hasRedirectedUrl("/masalah/" + id);
        assertThat(record(secretary, Map.of("id", id))).hasRedirectedUrl("/masalah/" + id);

        assertThat(all()).singleElement().satisfies(problem -> {
            assertThat(problem.statement()).isEqualTo("Sampah menumpuk di tepi sungai");
            assertThat(problem.agencyList()).containsExactly(agency);
            assertThat(problem.priority()).isEqualTo(Level.HIGH);
        });
        assertThat(requests.get("/masalah/" + id, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Sampah menumpuk di tepi sungai", "DLH", "Tinggi", "Hapus masalah")
                .doesNotContain("null", "??");
        assertThat(requests.get(base, users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains("Sampah menumpuk di tepi sungai")
                .doesNotContain("/masalah/baru");
    }

    @Test
    void allThatTheMatrixSaysIsKeptAndShown() {
        var id = UUID.randomUUID().toString();
        record(
                users.staff(),
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("level", ""),
                        Map.entry("urgency", "5"),
                        Map.entry("seriousness", "4"),
                        Map.entry("growth", "3"),
                        Map.entry("figure", "1.250,5"),
                        Map.entry("figureUnit", "rumah"),
                        Map.entry("figurePlace", "RT 03 RW 01"),
                        Map.entry("figureSource", "Rumah DataKu"),
                        Map.entry("figureYear", "2021"),
                        Map.entry("cause", "Tidak ada TPS"),
                        Map.entry("effect", "Banjir"),
                        Map.entry("proposal", "Bangun TPS"),
                        Map.entry("section", "Pembinaan Lingkungan")));

        assertThat(requests.get("/masalah/" + id, users.leader()))
                .bodyText()
                .contains(
                        "1.250,5",
                        "rumah",
                        "RT 03 RW 01",
                        "Rumah DataKu, 2021",
                        "Tidak ada TPS",
                        "Banjir",
                        "Bangun TPS",
                        "Pembinaan Lingkungan",
                        "U5 × S4 × G3 = 60",
                        "Sedang");
        assertThat(requests.get("/masalah/" + id + "/ubah", users.staff()))
                .bodyText()
                .contains("value=\"1.250,5\"");
    }

    @Test
    void refusesWhatIsMissingTooLongOrCannotBe() {
        for (var wrong : new String[][] {
            {"statement", " "},
            {"statement", "a".repeat(301)},
            {"categoryId", ""},
            {"categoryId", UUID.randomUUID().toString()},
            {"level", ""},
            {"level", "X"},
            {"figure", "dua belas"},
            {"figure", "12345678901"},
            {"figureYear", "21"},
            {"figureUnit", "a".repeat(41)},
            {"cause", "a".repeat(501)},
            {"urgency", "6"},
            {"urgency", "lima"},
            {"section", "a".repeat(81)},
            {"agencyIds", UUID.randomUUID().toString()}
        }) {
            assertThat(record(users.staff(), Map.of(wrong[0], wrong[1])))
                    .as(wrong[0] + "=" + wrong[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains("field__error", "Sampah menumpuk".substring(0, wrong[0].equals("statement") ? 1 : 15));
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void isChangedFromTheStateThatWasOnScreen() {
        var id = examples.problem(pokja, null, "Sampah", office, agency);
        var secretary = users.secretary(AIR_KUTI);

        assertThat(change(id, secretary, "0", "Sampah di sungai")).hasRedirectedUrl("/masalah/" + id);
        assertThat(change(id, secretary, "0", "Sampah lama")).hasStatus(409);
        assertThat(all()).extracting(ProblemRow::statement).containsExactly("Sampah di sungai");
        assertThat(all().get(0).agencyList()).isEmpty();
    }

    @Test
    void isTakenAwayWhileNothingFollows() {
        var mistake = examples.problem(pokja, null, "Keliru", office);

        assertThat(requests.post("/masalah/" + mistake + "/penghapusan", users.secretary(AIR_KUTI)))
                .hasRedirectedUrl("/masalah");
        assertThat(all()).isEmpty();
    }

    @Test
    void isForThoseWhoWorkForThePokjaAndInReach() {
        var id = examples.problem(pokja, null, "Sampah", office);
        for (var reader : List.of(users.leader(), users.admin())) {
            assertThat(requests.get(base + "/baru", reader)).hasStatus(403);
            assertThat(record(reader, Map.of())).hasStatus(403);
            assertThat(requests.get("/masalah/" + id + "/ubah", reader)).hasStatus(403);
            assertThat(change(id, reader, "0", "Lain")).hasStatus(403);
            assertThat(requests.post("/masalah/" + id + "/penghapusan", reader)).hasStatus(403);
        }
        var stranger = users.secretary(MAJAPAHIT);
        for (var page : List.of(base, base + "/baru", "/masalah/" + id, "/masalah/" + id + "/ubah")) {
            assertThat(requests.get(page, stranger)).as(page).hasStatus(404);
        }
        assertThat(record(stranger, Map.of())).hasStatus(404);
        assertThat(change(id, stranger, "0", "Lain")).hasStatus(404);
        assertThat(requests.post("/masalah/" + id + "/penghapusan", stranger)).hasStatus(404);
        assertThat(all()).hasSize(1);
        assertThat(requests.get("/masalah", stranger)).hasStatusOk().bodyText().doesNotContain("Sampah</a>");
    }

    @Test
    void anAgencySeesWhatIsPutToItAndNothingOfThePokja() {
        var asked = examples.problem(pokja, null, "Sampah di sungai", office, agency);
        var unasked = examples.problem(pokja, null, "Jamban kurang", office);
        var who = users.agency(agency);

        assertThat(requests.get("/masalah", who))
                .hasStatusOk()
                .bodyText()
                .contains("Sampah di sungai", "Air Kuti")
                .doesNotContain("Jamban kurang", "Pokja Mawar");
        assertThat(requests.get("/masalah/" + asked, who))
                .hasStatusOk()
                .bodyText()
                .contains("Tanggapi dengan tindak lanjut")
                .doesNotContain("Pokja Mawar", "/ubah", "null");
        assertThat(requests.get("/masalah/" + unasked, who)).hasStatus(404);
        assertThat(requests.get(base, who)).hasStatus(403);
    }

    @Test
    void aSessionAsksForWhatWasOpenBefore() {
        examples.problem(pokja, meetings.openSession(pokja), "Sampah di sungai", office, agency);
        var problem = all().get(0).id();
        var session = meetings.openSessionAlone(LocalDate.of(2022, 6, 20), pokja);
        speakers.speaks(speakers.speaker(agency, "Budi Contoh"), session, SpeakerRole.SPEAKER, "Sampah");
        var page = "/sesi/" + session + "/masalah";
        var secretary = users.secretary(AIR_KUTI);

        assertThat(requests.get(page, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Dari pertemuan lalu (1)", "Sampah di sungai", "sejak 14 Juni 2021", "Masih", "Membaik");
        assertThat(say(page, problem, secretary, "BETTER")).hasRedirectedUrl(page + "#m-" + problem);
        assertThat(problems.reviews(problem))
                .singleElement()
                .satisfies(review -> assertThat(review.verdict()).isEqualTo(Verdict.BETTER));
        assertThat(requests.get(page, secretary)).bodyText().contains("aria-pressed=\"true\"");

        assertThat(say(page, problem, secretary, "HILANG")).hasStatus(404);
        assertThat(say(page, problem, users.leader(), "SAME")).hasStatus(403);
        assertThat(say(page, problem, users.secretary(MAJAPAHIT), "SAME")).hasStatus(404);
        assertThat(say(page, UUID.randomUUID(), secretary, "SAME")).hasStatus(404);

        assertThat(requests.get(page + "/instansi/" + agency, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Diajukan kepada Dinas Lingkungan Hidup", "Sampah di sungai", "Air Kuti");
        assertThat(requests.get(page + "/instansi/" + UUID.randomUUID(), users.staff()))
                .hasStatus(404);
        assertThat(requests.get(page + "/instansi/" + agency, users.secretary(MAJAPAHIT)))
                .hasStatus(404);
    }

    @Test
    void aProblemOfASessionLeadsBackToIt() {
        var other = groups.pokja(MAJAPAHIT, "Pokja Melati");
        var session = meetings.openSession(pokja, other);
        var page = "/sesi/" + session + "/masalah";

        assertThat(record(users.secretary(AIR_KUTI), Map.of("sessionId", session.toString())))
                .hasRedirectedUrl(page + "?pokja=" + pokja);
        assertThat(requests.get(page, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Menurut Pokja", page + "?pokja=" + pokja, page + "?pokja=" + other);
        assertThat(requests.get(page + "?pokja=" + pokja, users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Ditemukan di sesi ini (1)", "Sampah menumpuk di tepi sungai");
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var session = meetings.openSession(pokja);
        examples.problem(pokja, session, "Masalah 0", office, agency);
        var second = meetings.openSessionAlone(LocalDate.of(2022, 6, 20), pokja);
        var pages = List.of(
                base,
                "/masalah",
                "/masalah/" + all().get(0).id(),
                "/sesi/" + session + "/masalah",
                "/sesi/" + second + "/masalah",
                base + "/baru");
        var few = pages.stream().map(this::count).toList();
        for (int number = 1; number < 40; number++) {
            examples.problem(pokja, session, "Masalah " + number, office, agency);
        }

        assertThat(pages.stream().map(this::count).toList()).isEqualTo(few).allMatch(count -> count <= 10);
    }

    private int count(String page) {
        var staff = users.staff();
        return statements.during(() -> requests.get(page, staff)).size();
    }

    private MvcTestResult record(RequestPostProcessor who, Map<String, String> changes) {
        var fields = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "statement",
                "Sampah menumpuk di tepi sungai",
                "categoryId",
                examples.category("Sampah").toString(),
                "level",
                "HIGH",
                "usual",
                "true"));
        fields.putAll(changes);
        return requests.post(base, who, fields);
    }

    private MvcTestResult change(UUID id, RequestPostProcessor who, String version, String statement) {
        return requests.post(
                "/masalah/" + id,
                who,
                Map.of(
                        "version",
                        version,
                        "statement",
                        statement,
                        "categoryId",
                        examples.category("Sampah").toString(),
                        "level",
                        "LOW"));
    }

    private MvcTestResult say(String page, UUID problem, RequestPostProcessor who, String verdict) {
        return requests.post(page + "/" + problem + "/tinjauan", who, Map.of("kata", verdict));
    }

    private List<ProblemRow> all() {
        return problems.list(new ProblemFilter(null, null, pokja, null, null, null, null), office, Pageable.ofSize(100))
                .getContent();
    }
}
