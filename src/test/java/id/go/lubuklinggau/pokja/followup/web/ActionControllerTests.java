package id.go.lubuklinggau.pokja.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.ActionState;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.followup.PhonePhoto;
import id.go.lubuklinggau.pokja.followup.PhotoService;
import id.go.lubuklinggau.pokja.meeting.SpeakerExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ActionControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    SpeakerExamples speakers;

    @Autowired
    FollowupExamples examples;

    @Autowired
    ActionService actions;

    @Autowired
    PhotoService photos;

    @Autowired
    StatementCounter statements;

    UUID agency;
    UUID problem;
    SignedInUser office;

    @BeforeEach
    void aProblem() {
        office = users.account(Role.STAFF, Reach.CITY);
        agency = speakers.agency("Dinas Lingkungan Hidup");
        problem = examples.problem(groups.pokja(AIR_KUTI, "Pokja Mawar"), null, "Sampah di sungai", office, agency);
    }

    @Test
    void isPlannedAnsweredAndJudged() {
        var secretary = users.secretary(AIR_KUTI);
        var who = users.agency(agency);
        var id = UUID.randomUUID();
        var page = "/tindak-lanjut/" + id;

        assertThat(requests.get("/masalah/" + problem + "/tindak-lanjut/baru", secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Dinas Lingkungan Hidup");
        assertThat(plan(secretary, Map.of("id", id.toString()))).hasRedirectedUrl(page);
        assertThat(requests.get("/tindak-lanjut", who))
                .hasStatusOk()
                .bodyText()
                .contains("Bangun TPS", "Air Kuti", "Menunggu jawaban (1)", "Lewat batas (0)")
                .doesNotContain("Pokja Mawar", "null");
        assertThat(requests.get(page, who)).bodyText().contains("Simpan jawaban", "Diterima", "Ditolak");
        assertThat(step(who, id, "ACCEPTED", "Masuk rencana 2022")).hasRedirectedUrl(page);
        assertThat(requests.get(page, secretary))
                .bodyText()
                .contains("Masuk rencana 2022", "Diterima")
                .doesNotContain("Simpan jawaban", "Simpan kata Pokja");
        assertThat(step(users.staff(), id, "DONE", "TPS berdiri")).hasRedirectedUrl(page);
        assertThat(requests.get(page, secretary)).bodyText().contains("Simpan kata Pokja");
        assertThat(say(secretary, id, "")).hasStatus(422).bodyText().contains("Pilih sudah atau belum.");
        assertThat(say(secretary, id, "true")).hasRedirectedUrl(page);
        assertThat(requests.get(page, who))
                .bodyText()
                .contains("Sudah dirasakan")
                .doesNotContain("Simpan jawaban");
    }

    @Test
    void refusesWhatIsMissingOrCannotBe() {
        for (var wrong : new String[][] {
            {"task", ""},
            {"task", "a".repeat(301)},
            {"agencyId", ""},
            {"agencyId", UUID.randomUUID().toString()},
            {"dueOn", "kemarin"},
            {"cost", "sejuta"},
            {"budgetSource", "X"},
            {"inCharge", "a".repeat(121)}
        }) {
            assertThat(plan(users.staff(), Map.of(wrong[0], wrong[1])))
                    .as(wrong[0] + "=" + wrong[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains(wrong[0] + "-error");
        }
        var id = action("Bangun TPS");
        var who = users.agency(agency);
        assertThat(step(who, id, "REJECTED", "")).hasStatus(422).bodyText().contains("Tulis alasan penolakan");
        assertThat(step(who, id, "DELAYED", "")).hasStatus(422).bodyText().contains("Isi tanggal barunya");
        assertThat(step(who, id, "PROPOSED", "")).hasStatus(422).bodyText().contains("hanya bergerak maju");
        assertThat(step(who, id, "", "")).hasStatus(422);
        assertThat(actions.steps(id)).hasSize(1);
    }

    @Test
    void isChangedFromTheStateThatWasOnScreen() {
        var id = action("Bangun TPS");
        var who = users.agency(agency);
        assertThat(requests.get("/tindak-lanjut/" + id + "/ubah", who)).hasStatusOk();
        assertThat(change(who, id, "Bangun dua TPS")).hasRedirectedUrl("/tindak-lanjut/" + id);
        assertThat(change(who, id, "Lain")).hasStatus(409);
        assertThat(requests.post(
                        "/tindak-lanjut/" + id + "/langkah",
                        who,
                        Map.of("id", UUID.randomUUID().toString(), "version", "0", "state", "ACCEPTED")))
                .hasStatus(409);
        assertThat(actions.find(id, office).task()).isEqualTo("Bangun dua TPS");
    }

    @Test
    void isTakenAwayWhileNobodyHasAnswered() {
        var id = action("Keliru");

        assertThat(requests.post("/tindak-lanjut/" + id + "/penghapusan", users.secretary(AIR_KUTI)))
                .hasRedirectedUrl("/tindak-lanjut");
        assertThat(requests.get("/tindak-lanjut/" + id, users.staff())).hasStatus(404);
    }

    @Test
    void eachHasTheirPart() {
        var id = action("Bangun TPS");
        var page = "/tindak-lanjut/" + id;
        examples.step(id, ActionState.DONE, null, null, office);

        for (var reader : List.of(users.leader(), users.admin())) {
            assertThat(requests.get(page, reader)).hasStatusOk();
            assertThat(plan(reader, Map.of())).hasStatus(403);
            assertThat(step(reader, id, "DONE", "")).hasStatus(403);
            assertThat(requests.get(page + "/foto", reader)).hasStatus(403);
        }
        assertThat(step(users.secretary(AIR_KUTI), id, "DONE", "")).hasStatus(403);
        for (var other : List.of(users.staff(), users.agency(agency), users.fieldOfficer("16.73.01"))) {
            assertThat(say(other, id, "true")).hasStatus(403);
        }
        assertThat(requests.post(page + "/penghapusan", users.agency(agency))).hasStatus(403);
    }

    @Test
    void whatIsOutOfReachIsNotFound() {
        var id = action("Bangun TPS");
        var page = "/tindak-lanjut/" + id;
        for (var stranger : List.of(
                users.secretary(MAJAPAHIT),
                users.agency(speakers.agency("Dinas Sosial")),
                users.fieldOfficer("16.73.02"))) {
            assertThat(requests.get(page, stranger)).hasStatus(404);
            assertThat(requests.get(page + "/ubah", stranger)).hasStatus(404);
            assertThat(requests.get(page + "/foto", stranger)).hasStatus(404);
            assertThat(change(stranger, id, "Lain")).hasStatus(404);
            assertThat(plan(stranger, Map.of())).hasStatus(404);
            assertThat(requests.get("/tindak-lanjut", stranger))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Bangun TPS");
        }
        assertThat(say(users.secretary(MAJAPAHIT), id, "true")).hasStatus(404);
        assertThat(step(users.agency(speakers.agency("Dinas Kesehatan")), id, "ACCEPTED", ""))
                .hasStatus(404);
    }

    @Test
    void aPhotoIsShownWhereItIsInReachAndTakenAway() {
        var id = action("Bangun TPS");
        var page = "/tindak-lanjut/" + id;
        var who = users.agency(agency);

        assertThat(send(who, id, PhonePhoto.of(300, 200), "AFTER")).hasRedirectedUrl(page);
        var photo = photos.of(id).get(0).id();
        assertThat(requests.get(page, users.leader()))
                .bodyText()
                .contains(page + "/foto/" + photo + "/berkas", "alt=\"TPS\"");
        assertThat(requests.get(page + "/foto/" + photo + "/berkas", users.leader()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, "image/jpeg");
        assertThat(requests.get(page + "/foto/" + photo + "/berkas", users.secretary(MAJAPAHIT)))
                .hasStatus(404);
        assertThat(requests.get("/tindak-lanjut/" + action("Lain") + "/foto/" + photo + "/berkas", users.leader()))
                .hasStatus(404);
        assertThat(send(who, id, new byte[0], "AFTER"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih berkas fotonya");
        assertThat(send(who, id, PhonePhoto.of(301, 200), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih sebelum");
        assertThat(send(users.secretary(MAJAPAHIT), id, PhonePhoto.of(302, 200), "AFTER"))
                .hasStatus(404);

        assertThat(requests.post(page + "/foto/" + photo + "/penghapusan", users.secretary(MAJAPAHIT)))
                .hasStatus(404);
        assertThat(requests.post(page + "/foto/" + photo + "/penghapusan", who)).hasRedirectedUrl(page);
        assertThat(photos.of(id)).isEmpty();
    }

    @Test
    void whatIsOverdueRisesOnBerandaAndThenToTheLeader() {
        var today = actions.today();
        var late = examples.action(problem, agency, "Bangun TPS", today.minusDays(3), office);
        var forgotten = examples.action(problem, agency, "Papan larangan", today.minusDays(14), office);

        assertThat(requests.get("/", users.staff()))
                .bodyText()
                .contains("Bangun TPS", "Papan larangan", "Lewat 14 hari");
        assertThat(requests.get("/", users.secretary(AIR_KUTI))).bodyText().contains("Bangun TPS");
        assertThat(requests.get("/", users.secretary(MAJAPAHIT))).bodyText().doesNotContain("Bangun TPS");
        assertThat(requests.get("/", users.leader()))
                .bodyText()
                .contains("Papan larangan", "/tindak-lanjut/ringkasan")
                .doesNotContain("Bangun TPS");
        assertThat(requests.get("/", users.agency(agency)))
                .hasStatusOk()
                .bodyText()
                .contains("Menunggu instansi Anda (2)", "/tindak-lanjut/" + late, "Lewat batas");

        examples.step(forgotten, ActionState.DONE, null, null, office);
        assertThat(requests.get("/", users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("1 selesai dan menunggu kata Pokja Anda");
    }

    @Test
    void aDigestIsReadyToBePasted() {
        for (int number = 1; number <= 21; number++) {
            examples.action(
                    problem, agency, "Kegiatan " + number, actions.today().minusDays(number), office);
        }

        assertThat(requests.get("/tindak-lanjut/ringkasan", users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Menunggu jawaban instansi: 21. Dikerjakan: 0. Lewat batas waktu: 21.",
                        "1. Dinas Lingkungan Hidup: Kegiatan 21 (Kelurahan Air Kuti)",
                        "lewat 21 hari",
                        "dan 1 lainnya",
                        "https://wa.me/?text=")
                .doesNotContain("Kegiatan 1 (");
        for (var other : List.of(users.secretary(AIR_KUTI), users.agency(agency), users.fieldOfficer("16.73.01"))) {
            assertThat(requests.get("/tindak-lanjut/ringkasan", other)).hasStatus(403);
        }
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var id = action("Bangun TPS");
        var pages = List.of(
                "/tindak-lanjut",
                "/tindak-lanjut/" + id,
                "/tindak-lanjut/" + id + "/foto",
                "/masalah/" + problem,
                "/masalah/" + problem + "/tindak-lanjut/baru");
        var few = pages.stream().map(this::count).toList();
        for (int number = 1; number < 30; number++) {
            action("Kegiatan " + number);
        }

        assertThat(pages.stream().map(this::count).toList()).isEqualTo(few).allMatch(count -> count <= 10);
    }

    private int count(String page) {
        var staff = users.staff();
        return statements.during(() -> requests.get(page, staff)).size();
    }

    private UUID action(String task) {
        return examples.action(problem, agency, task, LocalDate.of(2022, 6, 14), office);
    }

    private MvcTestResult plan(RequestPostProcessor who, Map<String, String> changes) {
        var fields = new java.util.HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(), "task", "Bangun TPS", "agencyId", agency.toString(), "dueOn", ""));
        fields.putAll(changes);
        return requests.post("/masalah/" + problem + "/tindak-lanjut", who, fields);
    }

    private MvcTestResult change(RequestPostProcessor who, UUID id, String task) {
        return requests.post("/tindak-lanjut/" + id, who, Map.of("version", "0", "task", task));
    }

    private MvcTestResult step(RequestPostProcessor who, UUID id, String state, String answer) {
        return requests.post(
                "/tindak-lanjut/" + id + "/langkah",
                who,
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "version",
                        actions.find(id, office).version().toString(),
                        "state",
                        state,
                        "answer",
                        answer));
    }

    private MvcTestResult say(RequestPostProcessor who, UUID id, String felt) {
        return requests.post(
                "/tindak-lanjut/" + id + "/pengakuan",
                who,
                Map.of("id", UUID.randomUUID().toString(), "felt", felt));
    }

    private MvcTestResult send(RequestPostProcessor who, UUID id, byte[] file, String phase) {
        return mvc.post()
                .uri("/tindak-lanjut/" + id + "/foto")
                .multipart()
                .file(new MockMultipartFile("file", "foto.jpg", "image/jpeg", file))
                .param("id", UUID.randomUUID().toString())
                .param("phase", phase)
                .param("caption", "TPS")
                .with(who)
                .with(csrf())
                .exchange();
    }
}
