package id.go.lubuklinggau.pokja.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.intake.MemberTables;
import id.go.lubuklinggau.pokja.intake.TestBook;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class ImportControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);
    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    PokjaService pokja;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID airKuti;
    String page;
    SignedInUser secretary;

    @BeforeEach
    void aPokja() {
        airKuti = groups.pokja(AIR_KUTI, "Pokja Air Kuti");
        page = "/pokja/" + airKuti + "/anggota/impor";
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void fromTheFileToTheMembers() {
        assertThat(requests.get("/pokja/" + airKuti, user(secretary)))
                .bodyText()
                .contains("href=\"" + page + "\"");
        assertThat(requests.get(page, user(secretary)))
                .hasStatusOk()
                .bodyText()
                .contains("Impor anggota Pokja Air Kuti", "/impor/templat.xlsx", "paling besar 5 MB");

        var id = uploaded(book().row("Hj. SITI CONTOH, S.Pd.", "P", "Ketua", "Kader", SINCE)
                .row("Budi Contoh", "X", "Anggota", "Pemuda", SINCE));
        var preview = text(show(id, secretary));
        assertThat(preview)
                .contains("Baru (1)", "Salah (1)", "Impor 1 baris", "Unduh 1 baris yang belum ikut")
                .contains("gelar dipisahkan dari nama: Hj. · SITI CONTOH · S.Pd.")
                .contains("L/P: &quot;X&quot; tidak dikenali. Tulis L atau P.");
        assertThat(text(requests.get("/impor/" + id + "?keadaan=salah", user(secretary))))
                .contains("Budi Contoh")
                .doesNotContain("SITI CONTOH");
        assertThat(membersNow()).isZero();

        assertThat(confirm(id, digest(preview))).hasRedirectedUrl("/impor/" + id);
        assertThat(text(settled(id)))
                .contains("Impor selesai: 1 anggota baru, 0 perubahan tersimpan. 1 baris belum ikut.", "Budi Contoh")
                .doesNotContain("SITI CONTOH", "Impor 1 baris");
        assertThat(text(requests.get("/pokja/" + airKuti, user(secretary)))).contains("Hj. SITI CONTOH, S.Pd.");
        assertThat(confirm(id, digest(preview))).hasRedirectedUrl("/impor/" + id);
        assertThat(membersNow()).isEqualTo(1);
    }

    @Test
    void wrongRowsComeBackWithWhatToDoAndCanBeSentAgain() {
        var id = uploaded(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE)
                .row("Budi Contoh", "X", "=1+1", "Pemuda", "31/02/2021"));

        var rest = ExcelFile.of(requests.get("/impor/" + id + "/sisa.xlsx", user(secretary)));
        assertThat(rest.text())
                .contains("Perbaikan", "Budi Contoh", "=1+1", "Tulis L atau P", "bukan tanggal yang dikenali")
                .doesNotContain("Siti Contoh");
        assertThat(MemberTables.of(rest.bytes()))
                .singleElement()
                .asString()
                .contains("Budi Contoh", "=1+1", "31/02/2021");
    }

    @Test
    void aLikelyDoubleIsAskedAbout() {
        var fitrianti = groups.member(airKuti, "Fitrianti Contoh", "Ketua", Element.CADRE);
        var id = uploaded(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE));
        assertThat(text(show(id, secretary)))
                .contains(
                        "Mungkin ganda (1)",
                        "Fitrianti Contoh (P), Air Kuti. Ketua Pokja Air Kuti",
                        "Siapa di baris 2?")
                .contains("Tidak ada baris yang akan disimpan")
                .doesNotContain("name=\"digest\"");

        assertThat(requests.post("/impor/" + id + "/pilihan", user(secretary), Map.of("choices", "2=" + fitrianti)))
                .hasRedirectedUrl("/impor/" + id);
        assertThat(text(settled(id))).contains("Sama (1)", "selected=\"selected\"");

        requests.post("/impor/" + id + "/pilihan", user(secretary), Map.of("choices", "2=baru"));
        assertThat(text(settled(id))).contains("Baru (1)", "Impor 1 baris");

        for (var nonsense : new String[] {"", "2=", "x=baru", "2=zzz", "99999999=baru", "2=" + "-".repeat(36)}) {
            assertThat(requests.post("/impor/" + id + "/pilihan", user(secretary), Map.of("choices", nonsense)))
                    .hasRedirectedUrl("/impor/" + id);
            settled(id);
        }
    }

    @Test
    void anOlderPreviewIsNotConfirmed() {
        var id = uploaded(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        groups.member(airKuti, "Siti Contoh", "Bendahara", Element.CADRE);

        confirm(id, digest(text(show(id, secretary))));
        assertThat(text(settled(id))).contains("Data berubah sejak pratinjau dibuat", "Jabatan: Bendahara → Ketua");
        assertThat(membersNow()).isEqualTo(1);
        assertThat(confirm(id, "keliru")).hasRedirectedUrl("/impor/" + id);
        assertThat(membersNow()).isEqualTo(1);
    }

    @Test
    void saysWhyAFileIsNotRead() {
        refuses("MZ program".getBytes(StandardCharsets.UTF_8), "Ini berkas program");
        refuses(new byte[0], "Pilih berkasnya dahulu.");
        refuses("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Ini berkas PDF");
        refuses("apa saja".getBytes(StandardCharsets.UTF_8), "Baris judul kolom tidak ditemukan");
        refuses(new byte[5 * 1024 * 1024 + 1], "lebih besar dari 5 MB");
        assertThat(requests.post(page, user(secretary)))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih berkasnya dahulu.");
        assertThat(owner.sql("select count(*) from member_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aClosedPokjaTakesNoFile() {
        pokja.close(airKuti, 0L, LocalDate.of(2022, 1, 1));

        assertThat(upload(
                        page,
                        UUID.randomUUID(),
                        user(secretary),
                        book().row("Siti Contoh").bytes()))
                .hasStatus(422)
                .bodyText()
                .contains("Pokja ini sudah ditutup");
    }

    @Test
    void ofManyPokjaIsForStaff() {
        groups.pokja("16.73.01.1002", "Pokja Majapahit");
        var staff = users.account(Role.STAFF, Reach.CITY);
        assertThat(requests.get("/pokja", user(staff))).bodyText().contains("href=\"/impor\"");
        assertThat(requests.get("/impor", user(staff))).hasStatusOk().bodyText().contains("kolom Kelurahan");
        var id = UUID.randomUUID();
        assertThat(upload(
                        "/impor",
                        id,
                        user(staff),
                        new TestBook()
                                .row("Kelurahan", "Nama", "L/P", "Jabatan", "Unsur")
                                .row("Air Kuti", "Siti Contoh", "P", "Ketua", "Kader")
                                .row("Majapahit", "Budi Contoh", "L", "Ketua", "Kader")
                                .bytes(),
                        "2021-01-04"))
                .hasRedirectedUrl("/impor/" + id);
        assertThat(text(show(id, staff)))
                .contains("Pokja Majapahit", "Baris tanpa tanggal memakai Mulai 4 Januari 2021", "Impor 2 baris");

        for (var other : new RequestPostProcessor[] {
            user(secretary), users.fieldOfficer("16.73.01"), users.leader(), users.admin()
        }) {
            assertThat(requests.get("/impor", other)).hasStatus(403);
            assertThat(upload("/impor", UUID.randomUUID(), other, book().bytes()))
                    .hasStatus(403);
        }
    }

    @Test
    void isForWhoKeepsThePokjaAlone() {
        for (var other : new RequestPostProcessor[] {users.leader(), users.admin()}) {
            assertThat(requests.get(page, other)).hasStatus(403);
            assertThat(upload(page, UUID.randomUUID(), other, book().bytes())).hasStatus(403);
            assertThat(requests.get("/impor/templat.xlsx", other)).hasStatus(403);
        }
        var stranger = users.secretary("16.73.02.1001");
        assertThat(requests.get(page, stranger)).hasStatus(404);
        assertThat(upload(page, UUID.randomUUID(), stranger, book().bytes())).hasStatus(404);
        assertThat(mvc.post().uri(page).multipart().file(file(book().bytes())).with(user(secretary)))
                .hasStatus(403); // without its token
    }

    @Test
    void anImportIsForWhoeverBeganItAlone() {
        var id = uploaded(book().row("Siti Contoh", "P", "Ketua", "Kader", SINCE));
        var digest = digest(text(show(id, secretary)));

        for (var other :
                new RequestPostProcessor[] {users.secretary(AIR_KUTI), users.staff(), users.fieldOfficer("16.73.01")}) {
            assertThat(requests.get("/impor/" + id, other)).hasStatus(404);
            assertThat(requests.get("/impor/" + id + "/sisa.xlsx", other)).hasStatus(404);
            assertThat(requests.post("/impor/" + id + "/pilihan", other)).hasStatus(404);
            assertThat(requests.post("/impor/" + id + "/penerapan", other, Map.of("digest", digest)))
                    .hasStatus(404);
        }
        assertThat(requests.get("/impor/" + id, users.leader())).hasStatus(403);
        assertThat(requests.get("/impor/" + UUID.randomUUID(), user(secretary))).hasStatus(404);
        assertThat(requests.get("/impor/keliru", user(secretary))).hasStatus(404);
        assertThat(membersNow()).isZero();
    }

    @Test
    void theTemplateHasColumnsWordsAndLists() throws IOException {
        var file = ExcelFile.of(requests.get("/impor/templat.xlsx", user(secretary)));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            var members = book.getSheet("Anggota");
            var words = book.getSheet("Pilihan");
            assertThat(members.getRow(0).getPhysicalNumberOfCells()).isEqualTo(13);
            assertThat(members.getLastRowNum()).isZero();
            assertThat(members.getColumnStyle(11).getDataFormatString()).isEqualTo("@");
            assertThat(members.getColumnStyle(8).getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(members.getDataValidations())
                    .extracting(list -> list.getValidationConstraint().getFormula1())
                    .contains("Pilihan!$A$2:$A$3", "Pilihan!$D$2:$D$12", "Pilihan!$E$2:$E$73");
            assertThat(words.getRow(1).getCell(0).getStringCellValue()).isEqualTo("L");
            assertThat(words.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Unsur");
            assertThat(words.getRow(11).getCell(3).getStringCellValue()).isEqualTo("Lainnya");
        }
    }

    @Test
    void aPreviewCostsTheSameWhateverItsLength() {
        groups.person("Fitrianti Contoh", AIR_KUTI);
        var one = uploaded(book().row("Fitrianty Contoh", "P", "Ketua", "Kader", SINCE));
        var book = book();
        for (int i = 0; i < 120; i++) {
            book.row("Fitrianty Contoh " + i, "P", "Ketua", "Kader", SINCE);
        }
        var many = uploaded(book);

        var few = statements.during(() -> show(one, secretary)).size();
        assertThat(statements.during(() -> show(many, secretary))).hasSizeLessThanOrEqualTo(Math.max(few + 1, 10));
        assertThat(few).isLessThanOrEqualTo(10);
    }

    private void refuses(byte[] content, String why) {
        assertThat(upload(page, UUID.randomUUID(), user(secretary), content))
                .hasStatus(422)
                .bodyText()
                .contains("file-error", why);
    }

    private UUID uploaded(TestBook book) {
        var id = UUID.randomUUID();
        assertThat(upload(page, id, user(secretary), book.bytes())).hasRedirectedUrl("/impor/" + id);
        settled(id);
        return id;
    }

    private MvcTestResult settled(UUID id) {
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(text(show(id, secretary))).doesNotContain("id=\"kemajuan\""));
        return show(id, secretary);
    }

    private MvcTestResult show(UUID id, SignedInUser who) {
        return requests.get("/impor/" + id, user(who));
    }

    private MvcTestResult confirm(UUID id, String digest) {
        return requests.post("/impor/" + id + "/penerapan", user(secretary), Map.of("digest", digest));
    }

    private static String digest(String page) {
        var found = DIGEST.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult upload(String address, UUID id, RequestPostProcessor who, byte[] content) {
        return upload(address, id, who, content, "");
    }

    private MvcTestResult upload(
            String address, UUID id, RequestPostProcessor who, byte[] content, String usualFirstDay) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(file(content))
                .param("id", id.toString())
                .param("usualFirstDay", usualFirstDay)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "C:\\Data\\anggota.xlsx", "application/octet-stream", content);
    }

    private static TestBook book() {
        return new TestBook().row("Nama", "L/P", "Jabatan", "Unsur", "Mulai");
    }

    private long membersNow() {
        return owner.sql("select count(*) from membership").query(Long.class).single();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
