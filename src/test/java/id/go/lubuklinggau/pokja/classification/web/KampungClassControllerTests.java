package id.go.lubuklinggau.pokja.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.FigureSource;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.KampungClass;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class KampungClassControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final LocalDate JUNE = ClassificationExamples.JUNE;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    ClassificationExamples examples;

    @Autowired
    ClassificationService classification;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    String base;
    String june;

    @BeforeEach
    void aPokja() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        base = "/pokja/" + pokja + "/klasifikasi";
        june = base + "/2021-06";
    }

    @Test
    void aSecretaryFillsInAMonthAndSeesItsClass() {
        var secretary = users.secretary(AIR_KUTI);
        assertThat(requests.get(base, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada nilai indikator", "/ubah");
        assertThat(requests.get(june + "/ubah", secretary))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nilai indikator Juni 2021",
                        "Data SIPOKJA: Ada Pokja (0 anggota tercatat, 0 di antaranya terlatih",
                        "Diusulkan, belum tersimpan");

        assertThat(requests.post(june, secretary, filled())).hasRedirectedUrl(june);
        assertThat(requests.post(june, secretary, filled())).as("sent twice").hasRedirectedUrl(june);

        var stored = classification.month(pokja, JUNE).orElseThrow();
        assertThat(stored.kampungClass()).isEqualTo(KampungClass.SUSTAINABLE);
        assertThat(stored.version()).isZero();
        assertThat(requests.get(june, secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Berkelanjutan", "Alasan", "Pelatihan dicatat manual", "8,5%", "tercapai");
        assertThat(requests.get("/pokja/" + pokja, secretary)).bodyText().contains("Berkelanjutan (Juni 2021)");
        assertThat(requests.get(base, users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains("Juni 2021", "Sudah di kelas tertinggi", "<svg class=\"chart\"")
                .doesNotContain("/ubah");
    }

    @Test
    void theNextMonthProposesTheValuesOfTheOneBefore() {
        groups.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        examples.record(pokja, JUNE, ClassificationExamples.good());

        assertThat(requests.get(base + "/2021-07/ubah", users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Bulan sebelumnya: 41%",
                        "name=\"CONTRACEPTION\" value=\"41\"",
                        "name=\"UNMET_NEED\" value=\"9,0\"",
                        "<option value=\"2\" selected=\"selected\">Ada, anggota tercatat atau terlatih");
    }

    @Test
    void eachWrongValueIsToldOfAndWhatWasTypedStays() {
        var fields = filled();
        fields.put("FUNDING", "banyak");
        fields.put("CONTRACEPTION", "40,5");
        fields.put("UNMET_NEED", "120");
        fields.remove("POKJA-alasan");

        assertThat(requests.post(june, users.secretary(AIR_KUTI), fields))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "&quot;banyak&quot; bukan angka",
                        "value=\"banyak\"",
                        "Tulis persen bulat",
                        "Paling besar 100.",
                        "Data SIPOKJA berbeda. Tulis alasannya");
        assertThat(classification.month(pokja, JUNE)).isEmpty();
    }

    @Test
    void whoeverIsOvertakenIsTold() {
        examples.record(pokja, JUNE, Map.of(Indicator.FUNDING, "1"));
        var fields = filled();

        assertThat(requests.post(june, users.secretary(AIR_KUTI), fields))
                .hasStatus(409)
                .bodyText()
                .contains("name=\"version\" value=\"0\"", "value=\"41\"");
        fields.put("version", "0");
        assertThat(requests.post(june, users.secretary(AIR_KUTI), fields)).hasRedirectedUrl(june);
        assertThat(classification.month(pokja, JUNE).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whatIsEmptiedIsNotKnownAnyMoreAndWhatStaysKeepsItsSource() {
        examples.record(pokja, JUNE, Map.of(Indicator.FUNDING, "1", Indicator.GROUPS, "2"));
        assertThat(requests.post(
                        june,
                        users.secretary(AIR_KUTI),
                        Map.of("version", "0", "GROUPS", "2", "GROUPS-alasan", "Contoh")))
                .hasRedirectedUrl(june);

        assertThat(classification.figures(pokja, JUNE)).containsOnlyKeys(Indicator.GROUPS);
        assertThat(classification.figures(pokja, JUNE).get(Indicator.GROUPS).source())
                .isEqualTo(FigureSource.ENTERED);
        assertThat(requests.get(june, users.staff()))
                .bodyText()
                .contains("11 indikator belum diisi", "Jenis sumber dana", "hasilnya Dasar");
    }

    @Test
    void theCoachSaysWhatLiftsTheClass() {
        var values = ClassificationExamples.good();
        values.put(Indicator.POKJA, "1");
        values.put(Indicator.PARTICIPATION, "5");
        values.put(Indicator.CONTRACEPTION, "35");
        examples.record(pokja, JUNE, values);

        assertThat(requests.get(base, users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Dasar → Berkembang", "Catat dan latih anggota Pokja: skor 2 → 4");
    }

    @Test
    void aClosedPokjaKeepsWhatItHas() {
        examples.record(pokja, JUNE, ClassificationExamples.good());
        groups.close(pokja, LocalDate.of(2021, 6, 30));

        assertThat(requests.get(june, users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/ubah");
        var fields = filled();
        fields.put("version", "0");
        fields.put("FUNDING", "5");
        assertThat(requests.post(june, users.secretary(AIR_KUTI), fields))
                .hasStatus(422)
                .bodyText()
                .contains("sudah ditutup");
    }

    @Test
    void onlyWhoWorksForThePokjaFillsIn() {
        assertThat(requests.get(june + "/ubah", users.leader())).hasStatus(403);
        assertThat(requests.post(june, users.leader(), filled())).hasStatus(403);
        assertThat(requests.post(june, users.admin(), filled())).hasStatus(403);
        for (var path : new String[] {base, june, june + "/ubah"}) {
            assertThat(requests.get(path, users.secretary(MAJAPAHIT))).hasStatus(404);
        }
        assertThat(requests.post(june, users.secretary(MAJAPAHIT), filled())).hasStatus(404);
        assertThat(mvc.get().uri(base)).hasStatus3xxRedirection();
    }

    @Test
    void monthsAreThoseSinceThereAreKampungKb() {
        var staff = users.staff();
        for (var month : new String[] {"2015-12", "2021-13", "juni", "2999-01"}) {
            assertThat(requests.get(base + "/" + month, staff)).as(month).hasStatus(404);
        }
        assertThat(requests.get(base + "?bulan=2021-06", staff)).hasRedirectedUrl(june);
        assertThat(requests.get(base + "?bulan=Juni", staff))
                .hasStatusOk()
                .bodyText()
                .contains("Tulis tahun dan bulannya seperti 2021-06");
    }

    @Test
    void theCityIsCountedByKecamatanAndTheIncompleteAreNamed() {
        examples.record(pokja, JUNE, ClassificationExamples.good());
        groups.pokja("16.73.02.1001", "Pokja Kayu Ara");

        assertThat(requests.get("/klasifikasi", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Klasifikasi Juni 2021",
                        "Mandiri dan Berkelanjutan: 1 dari 2 Pokja (50%)",
                        "1 Pokja belum dapat dinilai",
                        june);
        assertThat(requests.get("/klasifikasi?bulan=2022-01", users.staff()))
                .bodyText()
                .contains("Sasaran 30%: kurang 1 Pokja lagi.");
        assertThat(requests.get("/klasifikasi?bulan=2021-06&kelas=kosong", users.staff()))
                .bodyText()
                .contains("Pokja Kayu Ara")
                .doesNotContain(june);
        assertThat(requests.get("/klasifikasi?bulan=2021-06&kelas=SUSTAINABLE", users.staff()))
                .bodyText()
                .contains(june)
                .doesNotContain("Pokja Kayu Ara");
        assertThat(requests.get("/klasifikasi?bulan=2021-06", users.secretary("16.73.02.1001")))
                .bodyText()
                .contains("Pokja Kayu Ara")
                .doesNotContain("Pokja Mawar");
        assertThat(requests.get("/klasifikasi?kelas=lain&kecamatan=16.73.02", users.staff()))
                .hasStatusOk();
    }

    @Test
    void asksTheDatabaseEquallyOftenForOneAndForAll() {
        examples.record(pokja, JUNE, ClassificationExamples.good());
        var staff = users.staff();
        int few = statements.during(() -> requests.get("/klasifikasi", staff)).size();
        int page = statements.during(() -> requests.get(base, staff)).size();
        areas.kelurahan().stream()
                .map(kelurahan -> kelurahan.code())
                .filter(code -> !code.equals(AIR_KUTI))
                .forEach(code ->
                        examples.record(groups.pokja(code, "Pokja " + code), JUNE, ClassificationExamples.good()));
        for (int month = 0; month < 30; month++) {
            examples.record(pokja, JUNE.plusMonths(month), ClassificationExamples.good());
        }

        assertThat(statements.during(() -> requests.get("/klasifikasi?bulan=2021-06", staff)))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(statements.during(() -> requests.get(base, staff)))
                .hasSize(page)
                .hasSizeLessThanOrEqualTo(10);
        for (var address : new String[] {june, june + "/ubah", "/pokja/" + pokja}) {
            assertThat(statements.during(() -> requests.get(address, staff)))
                    .as(address)
                    .hasSizeLessThanOrEqualTo(10);
        }
    }

    private static Map<String, String> filled() {
        var fields = new HashMap<String, String>();
        ClassificationExamples.good().forEach((indicator, value) -> fields.put(indicator.name(), value));
        fields.put("UNMET_NEED", "8,5");
        fields.put("POKJA-alasan", "Pelatihan dicatat manual");
        return fields;
    }
}
