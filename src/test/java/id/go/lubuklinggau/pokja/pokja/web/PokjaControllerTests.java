package id.go.lubuklinggau.pokja.pokja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class PokjaControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final String LUBUKLINGGAU_BARAT_1 = "16.73.02";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    @Test
    void isFoundByNameKelurahanAndKecamatanInEitherSpellingAndDespiteATypingError() {
        examples.pokja(AIR_KUTI, "Pokja Mawar");
        examples.pokja("16.73.02.1001", "Pokja Melati");

        for (var query :
                new String[] {"mawar", "Air Kuti", "Air Kutti", "lubuk linggau timur 1", "LUBUKLINGGAU TIMUR I"}) {
            assertThat(mvc.get().uri("/pokja").param("cari", query).with(users.staff()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Pokja Mawar")
                    .doesNotContain("Pokja Melati");
        }
        assertThat(mvc.get()
                        .uri("/pokja")
                        .param("kecamatan", LUBUKLINGGAU_BARAT_1)
                        .with(users.leader()))
                .bodyText()
                .contains("Pokja Melati")
                .doesNotContain("Pokja Mawar");
        assertThat(mvc.get().uri("/pokja").param("cari", "%_'\"<script>").with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada Pokja yang cocok");
    }

    @Test
    void showsOnlyThoseInReach() {
        var own = examples.pokja(AIR_KUTI, "Pokja Mawar");
        var other = examples.pokja(MAJAPAHIT, "Pokja Melati");
        var secretary = users.secretary(AIR_KUTI);

        assertThat(mvc.get().uri("/pokja").with(secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Pokja Mawar")
                .doesNotContain("Pokja Melati");
        assertThat(mvc.get().uri("/pokja/" + own).with(secretary)).hasStatusOk();
        assertThat(mvc.get().uri("/pokja/" + other).with(secretary)).hasStatus(404);
        assertThat(mvc.get().uri("/pokja/" + own).with(users.fieldOfficer("16.73.01")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/pokja/" + own).with(users.fieldOfficer("16.73.02")))
                .hasStatus(404);
    }

    @Test
    void isWrittenByStaffOnly() {
        var id = examples.pokja(AIR_KUTI, "Pokja Mawar");
        for (var other : new RequestPostProcessor[] {users.admin(), users.leader(), users.secretary(AIR_KUTI)}) {
            for (var path : new String[] {"/pokja/baru", "/pokja/" + id + "/ubah", "/pokja/" + id + "/penutupan"}) {
                assertThat(mvc.get().uri(path).with(other)).hasStatus(403);
            }
            assertThat(create(other, UUID.randomUUID(), MAJAPAHIT, "Pokja Lain"))
                    .hasStatus(403);
            assertThat(update(other, id, 0, "Pokja Lain")).hasStatus(403);
            assertThat(close(other, id, 0, "2021-06-30")).hasStatus(403);
        }
    }

    @Test
    void isEstablishedOnceHoweverOftenItIsSent() {
        var id = UUID.randomUUID();
        var name = "<script>alert(1)</script> 🌾";

        assertThat(mvc.get().uri("/pokja/baru").param("kelurahan", AIR_KUTI).with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"16.73.01.1001\" selected");
        assertThat(create(users.staff(), id, AIR_KUTI, name)).hasRedirectedUrl("/pokja/" + id);
        assertThat(create(users.staff(), id, AIR_KUTI, name)).hasRedirectedUrl("/pokja/" + id);

        assertThat(mvc.get().uri("/pokja/" + id).with(users.staff()))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; 🌾", "Belum ada anggota")
                .doesNotContain("<script>alert");
        assertThat(mvc.get().uri("/pokja/baru").with(users.staff())).bodyText().doesNotContain("16.73.01.1001");
    }

    @Test
    void refusesNoNameALongOneAnUnknownKelurahanAndASecondPokja() {
        examples.pokja(AIR_KUTI, "Pokja Mawar");

        assertThat(create(users.staff(), UUID.randomUUID(), MAJAPAHIT, " ")).hasStatus(422);
        assertThat(create(users.staff(), UUID.randomUUID(), MAJAPAHIT, "a".repeat(200)))
                .hasStatus(422);
        for (var unknown : new String[] {"", "16.73.99.9999", "'; drop table pokja"}) {
            assertThat(create(users.staff(), UUID.randomUUID(), unknown, "Pokja Lain"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Pilih kelurahan dari daftar.", "value=\"Pokja Lain\"");
        }
        assertThat(create(users.staff(), UUID.randomUUID(), AIR_KUTI, "Pokja Lain"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah punya Pokja aktif: Pokja Mawar");
    }

    @Test
    void refusesALaunchThatCannotBe() {
        for (var day : new String[] {"2015-12-31", "2999-01-01", "+999999999-01-01", "kemarin"}) {
            assertThat(mvc.post()
                            .uri("/pokja")
                            .param("kelurahanCode", AIR_KUTI)
                            .param("name", "Pokja Mawar")
                            .param("launchedOn", day)
                            .with(users.staff())
                            .with(csrf()))
                    .as(day)
                    .hasStatus(422)
                    .bodyText()
                    .contains("launchedOn-error", "value=\"Pokja Mawar\"");
        }
    }

    @Test
    void savesAStaleEditOnTheSecondAttempt() {
        var id = examples.pokja(AIR_KUTI, "Pokja Mawar");

        assertThat(mvc.get().uri("/pokja/" + id + "/ubah").with(users.staff())).hasStatusOk();
        assertThat(update(users.staff(), id, 0, "Pokja Melati")).hasRedirectedUrl("/pokja/" + id);
        assertThat(update(users.staff(), id, 0, "Pokja Anggrek"))
                .hasStatus(409)
                .bodyText()
                .contains("Pokja Anggrek", "name=\"version\" value=\"1\"");
        assertThat(update(users.staff(), id, 1, "Pokja Anggrek")).hasRedirectedUrl("/pokja/" + id);
    }

    @Test
    void isClosedOnceAndKeepsItsHistory() {
        var id = examples.pokja(AIR_KUTI, "Pokja Mawar");
        examples.member(id, "Siti Contoh", "Ketua", Element.CADRE);

        assertThat(mvc.get().uri("/pokja/" + id + "/penutupan").with(users.staff()))
                .hasStatusOk();
        assertThat(close(users.staff(), id, 0, "")).hasStatus(422);
        assertThat(close(users.staff(), id, 0, "2015-01-01")).hasStatus(422);
        assertThat(close(users.staff(), id, 0, LocalDate.now().plusDays(2).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("lastDay-error");
        assertThat(close(users.staff(), id, 0, "2021-06-30")).hasRedirectedUrl("/pokja/" + id);
        assertThat(close(users.staff(), id, 0, "2021-06-30")).hasRedirectedUrl("/pokja/" + id);
        assertThat(close(users.staff(), id, 1, "2021-06-29")).hasStatus(422);

        assertThat(mvc.get().uri("/pokja/" + id).with(users.staff()))
                .bodyText()
                .contains("ditutup pada 30 Juni 2021", "Masa bakti sebelumnya (1)", "Siti Contoh")
                .doesNotContain("/anggota/baru");
        assertThat(update(users.staff(), id, 1, "Pokja Melati")).hasStatus(422);
    }

    @Test
    void knowsNoOther() {
        var unknown = UUID.randomUUID();
        for (var path : new String[] {"", "/ubah", "/penutupan"}) {
            assertThat(mvc.get().uri("/pokja/" + unknown + path).with(users.staff()))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/pokja/bukan-id").with(users.staff())).hasStatus(404);
        assertThat(update(users.staff(), unknown, 0, "Lain")).hasStatus(404);
        assertThat(close(users.staff(), unknown, 0, "2021-06-30")).hasStatus(404);
    }

    @Test
    void givesAPageForAnyNumber() {
        examples.pokja(AIR_KUTI, "Pokja Mawar");
        for (var number : new String[] {"-1", "0", "1000000000", "99999999999999999999", "satu"}) {
            assertThat(mvc.get().uri("/pokja").param("halaman", number).with(users.staff()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Pokja Mawar");
        }
    }

    @Test
    void readsALongListAndAPokjaOfManyWithAsManyStatementsAsAShortOne() {
        var staff = users.staff();
        var id = examples.pokja(AIR_KUTI, "Pokja Mawar");
        examples.member(id, "Siti Contoh", "Ketua", Element.CADRE);
        var few = statements.during(
                () -> assertThat(mvc.get().uri("/pokja").with(staff)).hasStatusOk());
        var fewMembers = statements.during(
                () -> assertThat(mvc.get().uri("/pokja/" + id).with(staff)).hasStatusOk());

        areas.kelurahan().stream()
                .filter(kelurahan -> !kelurahan.code().equals(AIR_KUTI))
                .forEach(kelurahan -> examples.pokja(kelurahan.code(), "Pokja " + kelurahan.name()));
        for (var number = 2; number <= 120; number++) {
            examples.member(id, "Anggota Contoh " + number, "Anggota", Element.CADRE);
        }

        assertThat(statements.during(() -> assertThat(
                                mvc.get().uri("/pokja").param("baris", "120").with(staff))
                        .hasStatusOk()))
                .hasSizeLessThanOrEqualTo(few.size());
        assertThat(statements.during(() ->
                        assertThat(mvc.get().uri("/pokja/" + id).with(staff)).hasStatusOk()))
                .hasSize(fewMembers.size());
        assertThat(few.size()).isLessThanOrEqualTo(10);
        assertThat(fewMembers.size()).isLessThanOrEqualTo(10);
    }

    private MvcTestResult create(RequestPostProcessor who, UUID id, String kelurahanCode, String name) {
        return mvc.post()
                .uri("/pokja")
                .param("id", id.toString())
                .param("kelurahanCode", kelurahanCode)
                .param("name", name)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult update(RequestPostProcessor who, UUID id, long version, String name) {
        return mvc.post()
                .uri("/pokja/" + id)
                .param("version", "" + version)
                .param("name", name)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult close(RequestPostProcessor who, UUID id, long version, String lastDay) {
        return mvc.post()
                .uri("/pokja/" + id + "/penutupan")
                .param("version", "" + version)
                .param("lastDay", lastDay)
                .with(who)
                .with(csrf())
                .exchange();
    }
}
