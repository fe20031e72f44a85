package id.go.lubuklinggau.pokja.pokja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Appointed again, in another position, in another Pokja, and gone and back: each is a row more, and none is overwritten. */
@WebTest
class SuccessionControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final LocalDate JANUARY = LocalDate.of(2021, 1, 4);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MembershipService memberships;

    @Autowired
    DecreeService decrees;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    String base;
    MemberRow member;

    @BeforeEach
    void aMember() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Mawar");
        base = "/pokja/" + pokja;
        examples.member(pokja, "Siti Contoh", "Sekretaris", Element.CADRE);
        member = memberships.members(pokja).get(0);
    }

    @Test
    void anotherPositionEndsTheOneBeforeOnTheDayBefore() {
        var secretary = users.secretary(AIR_KUTI);
        var id = UUID.randomUUID().toString();

        assertThat(requests.get(own("/jabatan"), secretary))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Sekretaris\"", "Pindah jabatan: Siti Contoh")
                .doesNotContain("/perpindahan");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(follow(secretary, "/jabatan", Map.of("newId", id, "position", "Ketua")))
                    .hasRedirectedUrl(base);
        }

        assertThat(memberships.members(pokja))
                .extracting(MemberRow::position, MemberRow::firstDay, MemberRow::lastDay)
                .containsExactly(tuple("Ketua", JULY, null), tuple("Sekretaris", JANUARY, JULY.minusDays(1)));
        assertThat(requests.get(base, secretary))
                .bodyText()
                .contains("Anggota (1)", "Masa bakti sebelumnya (1)", "4 Januari 2021 s.d. 30 Juni 2023")
                .doesNotContain("/pengangkatan");
    }

    @Test
    void appointedAgainByANewDecree() {
        examples.decree(pokja, "1/2021", JANUARY);
        var next = examples.decree(pokja, "2/2023", JULY);
        var staff = users.staff();

        assertThat(requests.get(own("/pengangkatan"), staff))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2023-07-01\"")
                .containsPattern("<option value=\"" + next + "\"[^>]*selected");
        assertThat(follow(staff, "/pengangkatan", Map.of("decreeId", next.toString())))
                .hasRedirectedUrl(base);

        assertThat(memberships.members(pokja).get(0)).satisfies(again -> {
            assertThat(again.decreeNumber()).isEqualTo("2/2023");
            assertThat(again.position()).isEqualTo("Sekretaris");
            assertThat(again.personId()).isEqualTo(member.personId());
        });
    }

    @Test
    void whoLeftComesBackAndTheGapStays() {
        memberships.end(member.id(), member.version(), LocalDate.of(2021, 12, 31), pokja, Reach.CITY);
        member = memberships.members(pokja).get(0);
        var secretary = users.secretary(AIR_KUTI);

        assertThat(requests.get(base, secretary)).bodyText().contains(own("/pengangkatan"), "Angkat kembali");
        assertThat(follow(secretary, "/pengangkatan", Map.of())).hasRedirectedUrl(base);

        assertThat(memberships.members(pokja))
                .extracting(MemberRow::firstDay, MemberRow::lastDay)
                .containsExactly(tuple(JULY, null), tuple(JANUARY, LocalDate.of(2021, 12, 31)));
        assertThat(memberships.body(pokja, LocalDate.of(2022, 6, 1)).members()).isEmpty();
    }

    @Test
    void movesToAnotherPokjaInReach() {
        var target = examples.pokja(MAJAPAHIT, "Pokja Melati");
        examples.pokja("16.73.02.1001", "Pokja Jauh");
        var officer = users.fieldOfficer("16.73.01");

        assertThat(requests.get(own("/perpindahan"), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja Melati")
                .doesNotContain("Pokja Jauh", "<option value=\"" + pokja);
        assertThat(follow(officer, "/perpindahan", Map.of("target", "")))
                .hasStatus(422)
                .bodyText()
                .contains("target-error");
        assertThat(follow(officer, "/perpindahan", Map.of("target", pokja.toString())))
                .hasStatus(422);
        assertThat(follow(officer, "/perpindahan", Map.of("target", target.toString())))
                .hasRedirectedUrl("/pokja/" + target);

        assertThat(memberships.members(target)).singleElement().satisfies(moved -> {
            assertThat(moved.personId()).isEqualTo(member.personId());
            assertThat(moved.firstDay()).isEqualTo(JULY);
        });
        assertThat(memberships.members(pokja))
                .singleElement()
                .satisfies(left -> assertThat(left.lastDay()).isEqualTo(JULY.minusDays(1)));
    }

    @Test
    void doesNotMoveOutOfReach() {
        var far = examples.pokja("16.73.02.1001", "Pokja Jauh");

        assertThat(follow(users.fieldOfficer("16.73.01"), "/perpindahan", Map.of("target", far.toString())))
                .hasStatus(404);
        assertThat(follow(
                        users.secretary(AIR_KUTI),
                        "/perpindahan",
                        Map.of("target", UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(memberships.members(pokja))
                .singleElement()
                .satisfies(same -> assertThat(same.lastDay()).isNull());
    }

    @Test
    void refusesWhatIsMissingOrCannotBe() {
        var foreign = examples.decree(examples.pokja(MAJAPAHIT, "Pokja Melati"), "9/2021", JANUARY);
        for (var path : new String[] {"/jabatan", "/pengangkatan"}) {
            for (var wrong : new String[][] {
                {"position", ""},
                {"position", "a".repeat(81)},
                {"section", "a".repeat(81)},
                {"element", "X"},
                {"firstDay", ""},
                {"firstDay", "2021-01-04"},
                {"firstDay", "+99999-01-01"}
            }) {
                assertThat(follow(users.staff(), path, Map.of(wrong[0], wrong[1])))
                        .as(path + " " + wrong[0] + "=" + wrong[1])
                        .hasStatus(422)
                        .bodyText()
                        .contains(wrong[0] + "-error");
            }
            assertThat(follow(users.staff(), path, Map.of("decreeId", foreign.toString())))
                    .hasStatus(422)
                    .bodyText();
            assertThat(follow(users.staff(), path, Map.of("version", "7"))).hasStatus(409);
        }
        assertThat(memberships.members(pokja)).hasSize(1);
    }

    @Test
    void aNewDecreeNamesWhoStays() {
        examples.decree(pokja, "1/2021", JANUARY);
        examples.member(pokja, "Budi Contoh", "Ketua", Element.CADRE);
        examples.member(pokja, "Citra Contoh", "Bendahara", Element.PKK);
        var next = examples.decree(pokja, "2/2023", JULY);
        var page = base + "/sk/" + next + "/pengangkatan";
        var secretary = users.secretary(AIR_KUTI);
        var shown = memberships.members(pokja);
        var staying = shown.stream()
                .filter(one -> !one.name().startsWith("Citra"))
                .map(MemberRow::id)
                .toList();

        assertThat(requests.get(page, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("1 Juli 2023", "30 Juni 2023", "Citra Contoh", "checked");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(renew(page, secretary, shown.stream().map(MemberRow::id), staying.stream()))
                    .hasRedirectedUrl(base + "/sk/" + next);
        }

        assertThat(memberships.body(pokja, JULY).members())
                .extracting(MemberRow::name, MemberRow::decreeNumber)
                .containsExactly(tuple("Budi Contoh", "2/2023"), tuple("Siti Contoh", "2/2023"));
        assertThat(memberships.body(pokja, JULY.minusDays(1)).members()).hasSize(3);
        assertThat(memberships.members(pokja)).hasSize(5);
        assertThat(requests.get(page, secretary)).bodyText().contains("Tidak ada pengurus yang menunggu");
    }

    @Test
    void whoWasNotShownIsLeftAlone() {
        examples.member(pokja, "Budi Contoh", "Ketua", Element.CADRE);
        var next = examples.decree(pokja, "2/2023", JULY);

        renew(
                base + "/sk/" + next + "/pengangkatan",
                users.staff(),
                Stream.of(member.id(), UUID.randomUUID()),
                Stream.of(UUID.randomUUID()));

        assertThat(memberships.body(pokja, JULY).members())
                .extracting(MemberRow::name)
                .containsExactly("Budi Contoh");
    }

    @Test
    void aNewDecreeCostsTheSameForManyMembers() {
        var staff = users.staff();
        var next = examples.decree(pokja, "2/2023", JULY);
        var page = base + "/sk/" + next + "/pengangkatan";
        int few = statements.during(() -> requests.get(page, staff)).size();
        for (int number = 0; number < 20; number++) {
            examples.member(pokja, "Anggota Contoh " + number, "Anggota", Element.CADRE);
        }
        assertThat(statements.during(() -> requests.get(page, staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);

        var all = memberships.members(pokja).stream().map(MemberRow::id).toList();
        assertThat(statements.during(() -> renew(page, staff, all.stream(), all.stream())))
                .hasSizeLessThan(20);
        assertThat(memberships.body(pokja, JULY).members()).hasSize(21);
    }

    @Test
    void isForThoseWhoKeepTheMembersInReach() {
        for (var path : new String[] {"/jabatan", "/pengangkatan", "/perpindahan"}) {
            assertThat(requests.get(own(path), users.leader())).hasStatus(403);
            assertThat(follow(users.admin(), path, Map.of())).hasStatus(403);
            assertThat(requests.get(own(path), users.secretary(MAJAPAHIT))).hasStatus(404);
            assertThat(follow(users.secretary(MAJAPAHIT), path, Map.of())).hasStatus(404);
        }
    }

    private String own(String path) {
        return base + "/anggota/" + member.id() + path;
    }

    private MvcTestResult follow(RequestPostProcessor who, String path, Map<String, String> others) {
        var fields = new HashMap<>(Map.of(
                "version",
                "" + member.version(),
                "position",
                "Sekretaris",
                "element",
                "CADRE",
                "firstDay",
                JULY.toString()));
        fields.putAll(others);
        return requests.post(own(path), who, fields);
    }

    private MvcTestResult renew(String page, RequestPostProcessor who, Stream<UUID> shown, Stream<UUID> staying) {
        return mvc.post()
                .uri(URI.create(page))
                .param("shown", shown.map(UUID::toString).toArray(String[]::new))
                .param("staying", staying.map(UUID::toString).toArray(String[]::new))
                .with(who)
                .with(csrf())
                .exchange();
    }
}
