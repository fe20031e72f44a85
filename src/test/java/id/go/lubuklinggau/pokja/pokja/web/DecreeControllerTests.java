package id.go.lubuklinggau.pokja.pokja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.DecreeRow;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.DecreeState;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class DecreeControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 4);

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    PokjaService groups;

    @Autowired
    DecreeService decrees;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    String base;

    @BeforeEach
    void pokja() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Mawar");
        base = "/pokja/" + pokja + "/sk";
    }

    @Test
    void aSecretaryRecordsADecreeOnceHoweverOftenItIsSent() {
        var secretary = users.secretary(AIR_KUTI);
        var id = UUID.randomUUID().toString();

        assertThat(requests.get(base, secretary)).hasStatusOk().bodyText().contains("Belum ada SK", base + "/baru");
        assertThat(requests.get(base + "/baru", secretary))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Lurah Air Kuti\"", "Pembentukan Kelompok Kerja", "8 seksi", "4 seksi", "Khusus");
        assertThat(record(secretary, Map.of("id", id))).hasRedirectedUrl(base + "/" + id);
        assertThat(record(secretary, Map.of("id", id))).hasRedirectedUrl(base + "/" + id);

        assertThat(decrees.list(pokja)).singleElement().satisfies(decree -> {
            assertThat(decree.number()).isEqualTo("470/12/2021");
            assertThat(decree.state()).isEqualTo(DecreeState.IN_FORCE);
        });
        assertThat(requests.get(base + "/" + id, secretary))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "SK 470/12/2021",
                        "Lurah Air Kuti, Budi Contoh, S.Sos.",
                        "sejak 4 Januari 2021",
                        "Berlaku",
                        "Belum terisi",
                        "Ketua Seksi Agama")
                .doesNotContain("null", "??");
        assertThat(requests.get("/pokja/" + pokja, users.leader())).bodyText().contains("470/12/2021");
    }

    @Test
    void aNewOneEndsTheOneBeforeAndThePagesSaySo() {
        var first = examples.decree(pokja, "1/2021", JANUARY);
        record(users.staff(), Map.of("number", "2/2023", "validFrom", "2023-07-01"));

        assertThat(requests.get(base, users.leader()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "2/<wbr>2023", "sejak 1 Juli 2023", "1/<wbr>2021", "4 Januari 2021 s.d. 30 Juni 2023")
                .doesNotContain("/sk/baru");
        assertThat(requests.get(base + "/" + first, users.admin()))
                .bodyText()
                .contains("Berakhir karena SK berikutnya, 2/2023.")
                .doesNotContain("/ubah", "/pencabutan", "/pindaian");
    }

    @Test
    void refusesWhatIsMissingTooLongOrCannotBe() {
        examples.decree(pokja, "1/2021", JANUARY.plusYears(1));
        for (var wrong : new String[][] {
            {"number", ""},
            {"number", "a".repeat(81)},
            {"issuedOn", ""},
            {"issuedOn", "2999-01-01"},
            {"issuedOn", "kemarin"},
            {"issuer", " "},
            {"issuer", "a".repeat(121)},
            {"issuerName", "a".repeat(121)},
            {"about", ""},
            {"about", "a".repeat(301)},
            {"pattern", ""},
            {"pattern", "X"},
            {"validFrom", ""},
            {"validFrom", "2015-12-31"},
            {"validFrom", "2022-01-04"},
            {"validTo", "2021-01-03"},
            {"validTo", "+99999-01-01"}
        }) {
            assertThat(record(users.staff(), Map.of(wrong[0], wrong[1])))
                    .as(wrong[0] + "=" + wrong[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains(wrong[0] + "-error");
        }
        assertThat(record(users.staff(), Map.of("number", "1/2021")))
                .hasStatus(422)
                .bodyText()
                .contains("tercatat");
        assertThat(decrees.list(pokja)).hasSize(1);
    }

    @Test
    void aDraftNeedsNoNumberAndIsSignedLater() {
        var staff = users.staff();
        record(staff, Map.of("draft", "true", "number", "", "issuedOn", ""));
        var draft = decrees.list(pokja).get(0);
        var own = base + "/" + draft.id();
        assertThat(draft.state()).isEqualTo(DecreeState.DRAFT);
        assertThat(requests.get(own, staff))
                .bodyText()
                .contains("Draf SK Pokja Mawar")
                .doesNotContain("/pengangkatan", "/pencabutan");
        assertThat(requests.get(base, staff)).bodyText().contains("Draf tanpa nomor");

        assertThat(requests.get(own + "/ubah", staff)).hasStatusOk().bodyText().contains("checked");
        assertThat(change(staff, draft, Map.of())).hasRedirectedUrl(own);
        assertThat(decrees.find(draft.id(), pokja).state()).isEqualTo(DecreeState.IN_FORCE);
        assertThat(change(staff, draft, Map.of("about", "Lain")))
                .hasStatus(409)
                .bodyText()
                .contains("Lain");
        assertThat(change(staff, decrees.find(draft.id(), pokja), Map.of("about", "")))
                .hasStatus(422);
    }

    @Test
    void isRevokedOnceAndStaysReadable() {
        var id = examples.decree(pokja, "1/2021", JANUARY);
        var own = base + "/" + id;
        var secretary = users.secretary(AIR_KUTI);

        assertThat(requests.get(own + "/pencabutan", secretary)).hasStatusOk();
        assertThat(revoke(secretary, id, "")).hasStatus(422);
        assertThat(revoke(secretary, id, "2021-01-03"))
                .hasStatus(422)
                .bodyText()
                .contains("revokedOn-error");
        assertThat(revoke(secretary, id, "2021-06-14")).hasRedirectedUrl(own);
        assertThat(revoke(secretary, id, "2021-06-14")).hasRedirectedUrl(own);

        assertThat(requests.get(own, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Dicabut", "Dicabut mulai 14 Juni 2021. SK 9/2021", "13 Juni 2021")
                .doesNotContain("/ubah", "/pencabutan", "/pengangkatan");
        assertThat(change(secretary, decrees.find(id, pokja), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dicabut");
        assertThat(requests.get("/pokja/" + pokja, secretary)).bodyText().contains("Tidak ada SK yang berlaku");
    }

    @Test
    void isWrittenByThoseWhoKeepTheMembersAndReadInReach() {
        var id = examples.decree(pokja, "1/2021", JANUARY);
        var decree = decrees.find(id, pokja);
        var own = base + "/" + id;
        var forms = new String[] {base + "/baru", own + "/ubah", own + "/pencabutan", own + "/pengangkatan"};

        for (var reader : new RequestPostProcessor[] {users.admin(), users.leader()}) {
            assertThat(requests.get(base, reader)).hasStatusOk();
            assertThat(requests.get(own, reader)).hasStatusOk();
            for (var form : forms) {
                assertThat(requests.get(form, reader)).hasStatus(403);
            }
            assertThat(record(reader, Map.of())).hasStatus(403);
            assertThat(change(reader, decree, Map.of())).hasStatus(403);
            assertThat(revoke(reader, id, "2021-06-14")).hasStatus(403);
            assertThat(requests.post(own + "/pengangkatan", reader)).hasStatus(403);
        }
        for (var foreign : new RequestPostProcessor[] {users.secretary(MAJAPAHIT), users.fieldOfficer("16.73.02")}) {
            assertThat(requests.get(base, foreign)).hasStatus(404);
            assertThat(requests.get(own, foreign)).hasStatus(404);
            for (var form : forms) {
                assertThat(requests.get(form, foreign)).hasStatus(404);
            }
            assertThat(record(foreign, Map.of())).hasStatus(404);
            assertThat(change(foreign, decree, Map.of())).hasStatus(404);
            assertThat(revoke(foreign, id, "2021-06-14")).hasStatus(404);
            assertThat(requests.post(own + "/pengangkatan", foreign)).hasStatus(404);
        }
    }

    @Test
    void belongsToItsPokja() {
        var id = examples.decree(pokja, "1/2021", JANUARY);
        var decree = decrees.find(id, pokja);
        base = "/pokja/" + examples.pokja(MAJAPAHIT, "Pokja Melati") + "/sk";

        for (var path : new String[] {"", "/ubah", "/pencabutan", "/pengangkatan", "/pindaian", "/pindaian/berkas"}) {
            assertThat(requests.get(base + "/" + id + path, users.staff())).hasStatus(404);
        }
        assertThat(change(users.staff(), decree, Map.of())).hasStatus(404);
        assertThat(revoke(users.staff(), id, "2021-06-14")).hasStatus(404);
    }

    @Test
    void ofAClosedPokjaItStaysAsItWas() {
        var id = examples.decree(pokja, "1/2021", JANUARY);
        groups.close(pokja, groups.find(pokja, Reach.CITY).version(), LocalDate.of(2022, 1, 1));

        assertThat(requests.get(base + "/" + id, users.staff()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/ubah", "/pencabutan");
        assertThat(change(users.staff(), decrees.find(id, pokja), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah ditutup");
    }

    @Test
    void warnsBeforeItEnds() {
        record(
                users.staff(),
                Map.of("validTo", LocalDate.now(Dates.ZONE).plusDays(45).toString()));

        assertThat(requests.get(base, users.leader())).bodyText().contains("Berakhir 45 hari lagi");
        assertThat(requests.get("/pokja/" + pokja, users.leader())).bodyText().contains("Berakhir 45 hari lagi");
    }

    @Test
    void costsTheSameForManyDecreesAndMembers() {
        var staff = users.staff();
        var id = examples.decree(pokja, "1/2021", JANUARY);
        int few = statements.during(() -> requests.get(base, staff)).size();
        int fewOfOne =
                statements.during(() -> requests.get(base + "/" + id, staff)).size();
        for (int year = 1; year < 5; year++) {
            examples.decree(pokja, year + "/2022", JANUARY.plusYears(year));
            examples.member(pokja, "Siti Contoh " + year, "Ketua", Element.CADRE);
        }

        assertThat(statements.during(() -> requests.get(base, staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> requests.get(base + "/" + id, staff)))
                .hasSize(fewOfOne)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> requests.get("/pokja/" + pokja, staff)))
                .hasSizeLessThanOrEqualTo(10);
    }

    private MvcTestResult record(RequestPostProcessor who, Map<String, String> others) {
        return requests.post(base, who, fields(others));
    }

    private MvcTestResult change(RequestPostProcessor who, DecreeRow decree, Map<String, String> others) {
        var fields = fields(others);
        fields.put("version", "" + decree.version());
        return requests.post(base + "/" + decree.id(), who, fields);
    }

    private MvcTestResult revoke(RequestPostProcessor who, UUID id, String day) {
        return requests.post(
                base + "/" + id + "/pencabutan", who, Map.of("version", "0", "revokedOn", day, "basis", "SK 9/2021"));
    }

    private static Map<String, String> fields(Map<String, String> others) {
        var fields = new HashMap<>(Map.of(
                "number", "470/12/2021",
                "issuedOn", "2021-01-04",
                "issuer", "Lurah Air Kuti",
                "issuerName", "Budi Contoh, S.Sos.",
                "about", "Pembentukan Pokja",
                "pattern", "EIGHT_SECTIONS",
                "validFrom", "2021-01-04"));
        fields.putAll(others);
        return fields;
    }
}
