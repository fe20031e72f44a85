package id.go.lubuklinggau.pokja.classification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.classification.ClassificationExamples;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.FigureSource;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class FigureImportControllerTests {

    private static final String PATH = "/klasifikasi/impor";
    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";
    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([0-9a-f-]{36})\"");

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

    SignedInUser staff;
    UUID airKuti;
    UUID majapahit;

    @BeforeEach
    void twoPokja() {
        staff = users.account(Role.STAFF, Reach.CITY);
        airKuti = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        majapahit = groups.pokja(MAJAPAHIT, "Pokja Majapahit");
    }

    @Test
    void theTemplateComesBackFilledInAndIsTakenAtOnce() {
        examples.record(airKuti, ClassificationExamples.JUNE, Map.of(Indicator.FUNDING, "1"));
        var template = ExcelFile.of(requests.get(PATH + "/templat.xlsx?bulan=2021-06", user(staff)));
        assertThat(template.text())
                .contains("Kode", "mCPR", "Unmet need (%)", AIR_KUTI + "|Air Kuti|Pokja Air Kuti|1|1|", MAJAPAHIT);

        var id = uploaded(book(
                List.of("Kode", "Kelurahan", "Kelengkapan Pokja", "Jenis sumber dana", "Unmet need (%)", "Catatan"),
                List.of(AIR_KUTI, "Air Kuti", "1", 3, new BigDecimal("8.5"), "x"),
                List.of(MAJAPAHIT, "Majapahit", "", "2", "", "")));
        var preview = text(requests.get(PATH + "/" + id, user(staff)));
        assertThat(preview)
                .contains(
                        "Simpan nilai 2 Pokja", "Jenis sumber dana: 1 → 3", "Unmet need (%): 8,5%", "Berubah", "Baru");
        assertThat(classification.figures(majapahit, ClassificationExamples.JUNE))
                .isEmpty();

        apply(id, preview);
        apply(id, preview);
        var figures = classification.figures(airKuti, ClassificationExamples.JUNE);
        assertThat(figures.get(Indicator.FUNDING).value()).isEqualByComparingTo("3");
        assertThat(figures.get(Indicator.FUNDING).source()).isEqualTo(FigureSource.IMPORTED);
        assertThat(figures.get(Indicator.POKJA).source()).isEqualTo(FigureSource.COMPUTED);
        assertThat(classification.figures(majapahit, ClassificationExamples.JUNE))
                .containsOnlyKeys(Indicator.FUNDING);
        assertThat(text(requests.get(PATH + "/" + id, user(staff)))).contains("Nilai 2 Pokja tersimpan.");
    }

    @Test
    void theTemplateItselfIsUnderstood() {
        groups.member(airKuti, "Siti Contoh", "Ketua", Element.CADRE);
        examples.record(majapahit, ClassificationExamples.JUNE, ClassificationExamples.good());
        var id = uploaded(ExcelFile.of(requests.get(PATH + "/templat.xlsx?bulan=2021-06", user(staff)))
                .bytes());

        assertThat(text(requests.get(PATH + "/" + id, user(staff))))
                .contains(
                        "Simpan nilai 1 Pokja",
                        "Kelengkapan Pokja: Ada, anggota tercatat atau terlatih",
                        "badge--row-sama")
                .doesNotContain("badge--row-salah", "bukan angka");
    }

    @Test
    void awkwardCellsAreToldOfByRowAndColumn() {
        var id = uploaded(book(
                List.of("No", "Kelurahan", "Jenis poktan", "Peserta KB modern, mCPR (%)", "Unmet need (%)"),
                List.of("1", "Kel. AIR KUTI", "banyak", new BigDecimal("0.38"), new BigDecimal("0.1")),
                List.of("2", "Majapahit", "2", "38%", "-"),
                List.of("3", "Majapahit", "3", "", ""),
                List.of("4", "Tidak Ada Begini", "3", "", ""),
                List.of("5", "Kayu Ara", "3", "", ""),
                List.of("", "", "3", "", "")));
        var preview = text(requests.get(PATH + "/" + id, user(staff)));

        assertThat(preview)
                .contains(
                        "Jenis poktan: &quot;banyak&quot; bukan angka",
                        "Peserta KB modern, mCPR (%): Tulis persen bulat",
                        "0,1% sangat rendah",
                        "Kelurahan: Kelurahan ini sudah ada di baris 3",
                        "&quot;Tidak Ada Begini&quot; tidak dikenal",
                        "Kelurahan Kayu Ara tidak punya Pokja aktif",
                        "Isi kode atau nama kelurahannya",
                        "5 baris salah tidak ikut",
                        "Simpan nilai 1 Pokja")
                .doesNotContain("??");
        apply(id, preview);
        assertThat(classification.figures(majapahit, ClassificationExamples.JUNE))
                .containsOnlyKeys(Indicator.GROUPS, Indicator.CONTRACEPTION);
        assertThat(classification.figures(airKuti, ClassificationExamples.JUNE)).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsShownAnew() {
        var id = uploaded(book(List.of("Kelurahan", "Jenis poktan"), List.of("Air Kuti", "2")));
        var preview = text(requests.get(PATH + "/" + id, user(staff)));
        examples.record(airKuti, ClassificationExamples.JUNE, Map.of(Indicator.GROUPS, "4"));

        apply(id, preview);
        assertThat(classification
                        .figures(airKuti, ClassificationExamples.JUNE)
                        .get(Indicator.GROUPS)
                        .value())
                .isEqualByComparingTo("4");
        apply(id, text(requests.get(PATH + "/" + id, user(staff))));
        assertThat(classification
                        .figures(airKuti, ClassificationExamples.JUNE)
                        .get(Indicator.GROUPS)
                        .value())
                .isEqualByComparingTo("2");
    }

    @Test
    void filesThatAreNoneAreRefusedWithWhatToDo() {
        assertThat(send(staff, "2021-06", new byte[0], UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih berkasnya dahulu");
        assertThat(send(staff, "Juni", book(List.of("Nama"), List.of("x")), UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis tahun dan bulannya seperti 2021-06");
        assertThat(send(staff, "2021-06", book(List.of("Nama"), List.of("x")), UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Judul kolom tidak ditemukan");
        assertThat(send(staff, "2021-06", "%PDF-1.7".getBytes(), UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Ini berkas PDF");
    }

    @Test
    void aSecretaryImportsHerOwnKelurahanAndNobodySeesIt() {
        var secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        var id = UUID.randomUUID();
        assertThat(send(
                        secretary,
                        "2021-06",
                        book(List.of("Kelurahan", "Jenis poktan"), List.of("Air Kuti", "2"), List.of("Majapahit", "2")),
                        id))
                .hasRedirectedUrl(PATH + "/" + id);

        assertThat(text(requests.get(PATH + "/" + id, user(secretary))))
                .contains("Kelurahan Majapahit tidak punya Pokja aktif di wilayah Anda", "Simpan nilai 1 Pokja")
                .doesNotContain("Pokja Majapahit");
        assertThat(requests.get(PATH + "/" + id, user(staff))).hasStatus(404);
        assertThat(requests.post(PATH + "/" + id + "/penerapan", user(staff))).hasStatus(404);
        assertThat(requests.get(PATH, users.leader())).hasStatus(403);
        assertThat(ExcelFile.of(requests.get(PATH + "/templat.xlsx", user(secretary)))
                        .text())
                .doesNotContain("Majapahit");
    }

    @Test
    void allPokjaAreTakenInAFewStatements() {
        var rows = new java.util.ArrayList<List<Object>>();
        areas.kelurahan().forEach(kelurahan -> {
            if (!List.of(AIR_KUTI, MAJAPAHIT).contains(kelurahan.code())) {
                groups.pokja(kelurahan.code(), "Pokja " + kelurahan.name());
            }
            rows.add(List.of(kelurahan.code(), "2", "40"));
        });
        var id = uploaded(book(List.of("Kode", "Jenis poktan", "Peserta MKJP (%)"), rows.toArray(List[]::new)));
        var preview = text(requests.get(PATH + "/" + id, user(staff)));
        assertThat(preview).contains("Simpan nilai 72 Pokja");

        assertThat(statements.during(() -> apply(id, preview))).hasSizeLessThanOrEqualTo(16);
        assertThat(classification.figures(majapahit, ClassificationExamples.JUNE))
                .hasSize(2);
    }

    private void apply(UUID id, String preview) {
        var digest = DIGEST.matcher(preview);
        assertThat(digest.find()).isTrue();
        assertThat(requests.post(PATH + "/" + id + "/penerapan", user(staff), Map.of("digest", digest.group(1))))
                .hasRedirectedUrl(PATH + "/" + id);
    }

    private UUID uploaded(byte[] file) {
        var id = UUID.randomUUID();
        assertThat(send(staff, "2021-06", file, id)).hasRedirectedUrl(PATH + "/" + id);
        return id;
    }

    private MvcTestResult send(SignedInUser who, String month, byte[] file, UUID id) {
        return mvc.post()
                .uri(PATH)
                .multipart()
                .file(new MockMultipartFile("file", "nilai.xlsx", null, file))
                .param("id", id.toString())
                .param("ofMonth", month)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] book(List<?> head, List<?>... rows) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Nilai");
            write(sheet, 0, head);
            for (int i = 0; i < rows.length; i++) {
                write(sheet, i + 1, rows[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int line, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(line, i, number);
            } else {
                sheet.value(line, i, String.valueOf(cells.get(i)));
            }
        }
    }
}
