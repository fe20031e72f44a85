package id.go.lubuklinggau.pokja.pokja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class AreaControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

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
    void leadsFromTheCityToAKecamatanAKelurahanAndItsPokja() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Mawar");
        var leader = users.leader();

        assertThat(mvc.get().uri("/wilayah").with(leader))
                .hasStatusOk()
                .bodyText()
                .contains("/wilayah/16.73.01\"", "Lubuklinggau Utara II", "Pokja aktif");
        assertThat(mvc.get().uri("/wilayah/16.73.01").with(leader))
                .hasStatusOk()
                .bodyText()
                .contains("/wilayah/16.73.01.1001\"", "/pokja/" + pokja, "Belum ada Pokja", "Watervang");
        assertThat(mvc.get().uri("/wilayah/" + AIR_KUTI).with(leader))
                .hasStatusOk()
                .bodyText()
                .contains("/pokja/" + pokja, "31628", "lintang -3,28169", "CC BY 3.0 IGO")
                .doesNotContain("/pokja/baru");
        assertThat(mvc.get().uri("/wilayah/16.73.01.1002").with(users.staff()))
                .bodyText()
                .contains("/pokja/baru?kelurahan=16.73.01.1002");
    }

    @Test
    void isFoundInEitherSpelling() {
        for (var query :
                new String[] {"Air Temam", "air teman", "Lubuk Linggau Ilir", "lubuklinggau ilir", "Marga Rejo"}) {
            assertThat(mvc.get().uri("/wilayah").param("cari", query).with(users.secretary(AIR_KUTI)))
                    .as(query)
                    .hasStatusOk()
                    .bodyText()
                    .contains("/wilayah/16.73.");
        }
        assertThat(mvc.get().uri("/wilayah").param("cari", "<script>zzz").with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada kelurahan yang cocok")
                .doesNotContain("<script>zzz");
    }

    @Test
    void hidesThePokjaOutOfReachAndSaysSo() {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Mawar");
        var foreign = users.secretary("16.73.01.1002");

        for (var path : new String[] {"/wilayah/16.73.01", "/wilayah/" + AIR_KUTI}) {
            assertThat(mvc.get().uri(path).with(foreign))
                    .hasStatusOk()
                    .bodyText()
                    .contains("luar wilayah kerja Anda")
                    .doesNotContain(pokja.toString());
        }
        assertThat(mvc.get().uri("/wilayah").with(foreign)).bodyText().doesNotContain("Pokja aktif");
    }

    @Test
    void knowsNoOther() {
        for (var code : new String[] {"16.73.99", "16.73.01.9999", "16.74", "x"}) {
            assertThat(mvc.get().uri("/wilayah/{code}", code).with(users.staff()))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/wilayah")).hasStatus(302);
    }

    @Test
    void needsFewStatementsHoweverManyPokja() {
        areas.kelurahan().forEach(kelurahan -> examples.pokja(kelurahan.code(), "Pokja " + kelurahan.name()));
        var staff = users.staff();

        for (var path : new String[] {"/wilayah", "/wilayah/16.73.01", "/wilayah/" + AIR_KUTI, "/wilayah?cari=taba"}) {
            assertThat(statements.during(
                            () -> assertThat(mvc.get().uri(path).with(staff)).hasStatusOk()))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(7);
        }
    }
}
