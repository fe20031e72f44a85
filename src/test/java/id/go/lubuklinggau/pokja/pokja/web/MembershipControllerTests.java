package id.go.lubuklinggau.pokja.pokja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class MembershipControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MembershipService memberships;

    UUID pokja;
    String base;

    @BeforeEach
    void pokja() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Mawar");
        base = "/pokja/" + pokja;
    }

    @Test
    void aSecretaryAddsAMemberOnceHoweverOftenItIsSent() {
        var secretary = users.secretary(AIR_KUTI);
        var form = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "newPersonId",
                UUID.randomUUID().toString());

        assertThat(mvc.get().uri(base + "/anggota/baru").with(secretary)).hasStatusOk();
        assertThat(add(secretary, "Siti Contoh", form)).hasRedirectedUrl(base);
        assertThat(add(secretary, "Siti Contoh", form)).hasRedirectedUrl(base);

        assertThat(memberships.members(pokja)).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("Siti Contoh");
            assertThat(member.position()).isEqualTo("Ketua");
        });
        assertThat(mvc.get().uri(base).with(secretary))
                .bodyText()
                .contains("Anggota (1)", "Siti Contoh", "sejak 4 Januari 2021", "Kader/PPKBD");
    }

    @Test
    void asksBeforeOnePersonIsRecordedTwice() {
        var known = examples.person("Siti Aminah", AIR_KUTI);
        var id = UUID.randomUUID().toString();

        assertThat(add(users.staff(), "Siti Amina", Map.of("id", id)))
                .hasStatus(422)
                .bodyText()
                .contains("Apakah orang yang sama?", known.toString(), "value=\"Siti Amina\"");
        assertThat(add(users.staff(), "Siti Amina", Map.of("id", id, "personId", known.toString())))
                .hasRedirectedUrl(base);

        assertThat(memberships.members(pokja)).extracting(MemberRow::personId).containsExactly(known);
    }

    @Test
    void refusesWhatIsMissingTooLongOrCannotBe() {
        var staff = users.staff();
        for (var wrong : new String[][] {
            {"name", " "},
            {"name", "a".repeat(200)},
            {"position", ""},
            {"sex", ""},
            {"sex", "X"},
            {"element", ""},
            {"firstDay", ""},
            {"firstDay", "2015-12-31"},
            {"firstDay", "+99999-01-01"},
            {"trainedYear", "2015"},
            {"trainedYear", "2999"},
            {"trainedYear", "satu"},
            {"training", "a".repeat(200)},
            {"section", "a".repeat(200)}
        }) {
            assertThat(add(staff, "Siti Contoh", Map.of(wrong[0], wrong[1])))
                    .as(wrong[0] + "=" + wrong[1])
                    .hasStatus(422)
                    .bodyText()
                    .contains(wrong[0] + "-error");
        }
        assertThat(add(staff, "Siti Contoh", Map.of("id", "", "newPersonId", "")))
                .hasStatus(422);
        assertThat(memberships.members(pokja)).isEmpty();
    }

    @Test
    void keepsByWhichDecreeAndWithWhichTraining() {
        var decree = examples.decree(pokja, "1/2021", LocalDate.of(2021, 1, 4));
        var secretary = users.secretary(AIR_KUTI);
        var training =
                Map.of("decreeId", decree.toString(), "trainedYear", "2019", "training", "Orientasi Pokja Kampung KB");

        assertThat(mvc.get().uri(base + "/anggota/baru?sk=" + decree).with(secretary))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Ketua Seksi\"", "value=\"Sosial Budaya\"", "value=\"2021-01-04\"")
                .containsPattern("<option value=\"" + decree + "\"[^>]*selected")
                .doesNotContain("Perubahan Perilaku Keluarga");
        assertThat(add(secretary, "Siti Contoh", Map.of("training", "Orientasi")))
                .hasStatus(422)
                .bodyText()
                .contains("trainedYear-error");
        assertThat(add(secretary, "Siti Contoh", training)).hasRedirectedUrl(base);
        assertThat(add(
                        secretary,
                        "Ratna Dewi",
                        Map.of("decreeId", UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("decreeId-error");

        assertThat(memberships.members(pokja)).singleElement().satisfies(member -> {
            assertThat(member.decreeNumber()).isEqualTo("1/2021");
            assertThat(member.training()).isEqualTo("Orientasi Pokja Kampung KB");
        });
        assertThat(mvc.get().uri(base).with(users.leader()))
                .bodyText()
                .contains("SK 1/2021", "Orientasi Pokja Kampung KB", "Anggota (1)", "2019");
    }

    @Test
    void refusesASecondTermAtTheSameTimeAndSaysSo() {
        var person = examples.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);

        assertThat(add(users.staff(), "Siti Contoh", Map.of("personId", person.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("firstDay-error", "sudah menjadi anggota")
                .contains("Apakah orang yang sama?", "Bukan, ini orang baru")
                .containsPattern("value=\"" + person + "\"[^>]*checked");
    }

    @Test
    void proposesTheFirstDayOfTheNewestMember() {
        add(users.staff(), "Siti Contoh", Map.of("firstDay", "2021-02-01"));

        assertThat(mvc.get().uri(base + "/anggota/baru").with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2021-02-01\"");
    }

    @Test
    void mendsNameAndDutyAndNoticesAStaleEdit() {
        examples.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        var member = memberships.members(pokja).get(0);
        var secretary = users.secretary(AIR_KUTI);

        assertThat(mvc.get().uri(base + "/anggota/" + member.id() + "/ubah").with(secretary))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Siti Contoh\"")
                .doesNotContain("name=\"lastDay\"");
        assertThat(correct(secretary, member, "Siti Aminah Contoh")).hasRedirectedUrl(base);
        assertThat(correct(secretary, member, "Siti Aisyah"))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"Siti Aisyah\"");

        var corrected = memberships.members(pokja).get(0);
        assertThat(corrected.name()).isEqualTo("Siti Aminah Contoh");
        assertThat(correct(secretary, corrected, "Siti Aisyah")).hasRedirectedUrl(base);
    }

    @Test
    void endsAMembershipOnceAndLetsItsDaysBeMended() {
        examples.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        var member = memberships.members(pokja).get(0);
        var secretary = users.secretary(AIR_KUTI);

        assertThat(mvc.get().uri(base + "/anggota/" + member.id() + "/akhir").with(secretary))
                .hasStatusOk();
        assertThat(end(secretary, member, "")).hasStatus(422);
        assertThat(end(secretary, member, "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("lastDay-error");
        assertThat(end(secretary, member, "+99999-01-01")).hasStatus(422);
        assertThat(end(secretary, member, "2021-06-30")).hasRedirectedUrl(base);
        assertThat(end(secretary, member, "2021-06-30")).hasRedirectedUrl(base);
        assertThat(end(secretary, member, "2021-07-01")).hasStatus(409);

        var ended = memberships.members(pokja).get(0);
        assertThat(end(secretary, ended, "2021-07-01"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah berakhir");
        assertThat(mvc.get().uri(base).with(secretary))
                .bodyText()
                .contains("Masa bakti sebelumnya (1)", "4 Januari s.d. 30 Juni 2021");
        assertThat(correct(secretary, ended, "Siti Contoh", "lastDay", "2020-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("lastDay-error");
        assertThat(correct(secretary, ended, "Siti Contoh", "lastDay", "2021-07-31"))
                .hasRedirectedUrl(base);
    }

    @Test
    void isKeptByThoseWhoWorkWithThePokjaInReach() {
        examples.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        var member = memberships.members(pokja).get(0);
        var paths =
                new String[] {"/anggota/baru", "/anggota/" + member.id() + "/ubah", "/anggota/" + member.id() + "/akhir"
                };

        for (var reader : new RequestPostProcessor[] {users.admin(), users.leader()}) {
            for (var path : paths) {
                assertThat(mvc.get().uri(base + path).with(reader)).hasStatus(403);
            }
            assertThat(add(reader, "Lain", Map.of())).hasStatus(403);
            assertThat(correct(reader, member, "Lain")).hasStatus(403);
            assertThat(end(reader, member, "2021-06-30")).hasStatus(403);
        }
        for (var foreign : new RequestPostProcessor[] {users.secretary(MAJAPAHIT), users.fieldOfficer("16.73.02")}) {
            for (var path : paths) {
                assertThat(mvc.get().uri(base + path).with(foreign)).hasStatus(404);
            }
            assertThat(add(foreign, "Lain", Map.of())).hasStatus(404);
            assertThat(correct(foreign, member, "Lain")).hasStatus(404);
            assertThat(end(foreign, member, "2021-06-30")).hasStatus(404);
        }
        assertThat(mvc.get().uri(base + paths[0]).with(users.fieldOfficer("16.73.01")))
                .hasStatusOk();
    }

    @Test
    void aMemberBelongsToItsPokja() {
        examples.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        var member = memberships.members(pokja).get(0);
        base = "/pokja/" + examples.pokja(MAJAPAHIT, "Pokja Melati");

        for (var path : new String[] {"/ubah", "/akhir"}) {
            assertThat(mvc.get().uri(base + "/anggota/" + member.id() + path).with(users.staff()))
                    .hasStatus(404);
        }
        assertThat(correct(users.staff(), member, "Lain")).hasStatus(404);
        assertThat(end(users.staff(), member, "2021-06-30")).hasStatus(404);
        assertThat(add(
                        users.secretary(MAJAPAHIT),
                        "Lain",
                        Map.of("personId", member.personId().toString())))
                .hasStatus(404);
    }

    private MvcTestResult add(RequestPostProcessor who, String name, Map<String, String> others) {
        var fields = new HashMap<>(
                Map.of("name", name, "sex", "P", "position", "Ketua", "element", "CADRE", "firstDay", "2021-01-04"));
        fields.putAll(others);
        var request = mvc.post().uri(base + "/anggota").with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult correct(RequestPostProcessor who, MemberRow member, String name, String... more) {
        var request = mvc.post()
                .uri(base + "/anggota/" + member.id())
                .param("version", "" + member.version())
                .param("name", name)
                .param("sex", "P")
                .param("position", "Ketua")
                .param("element", "CADRE")
                .param("firstDay", "2021-01-04")
                .with(who)
                .with(csrf());
        for (var i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult end(RequestPostProcessor who, MemberRow member, String lastDay) {
        return mvc.post()
                .uri(base + "/anggota/" + member.id() + "/akhir")
                .param("version", "" + member.version())
                .param("lastDay", lastDay)
                .with(who)
                .with(csrf())
                .exchange();
    }
}
