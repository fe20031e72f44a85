package id.go.lubuklinggau.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.browser.ExampleAddresses;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Each list of the screen as a file: the same rows, all of them, and nothing beyond the reach. */
@WebTest
class ListFileTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";
    private static final Pattern COUNT = Pattern.compile("-\\d+ dari (\\d+)");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    ExampleAddresses addresses;
    SignedInUser staff;
    SignedInUser admin;

    @BeforeEach
    void oneOfEverything() {
        addresses = beans.createBean(ExampleAddresses.class);
        addresses.make();
        staff = users.account(Role.STAFF, Reach.CITY);
        admin = users.account(Role.ADMIN, Reach.CITY);
    }

    /** A list, how many columns it has, and something that it says. */
    @ParameterizedTest
    @CsvSource({
        "/pokja, 8, Pokja Kampung KB Air Kuti",
        "/pokja/{id}/anggota, 10, Siti Contoh",
        "/pokja/{id}/sk, 11, CONTOH/01/2021",
        "/wilayah, 4, Lubuklinggau Timur I",
        "/wilayah?cari=Air Kuti, 4, Air Kuti",
        "/orang, 5, Siti Contoh",
        "/permintaan-data, 6, Siti Contoh",
        "/instansi, 4, Dinas Pertanian",
        "/narasumber, 3, Budi Contoh",
        "/pertemuan, 9, Pertemuan Pokja Kampung KB",
        "/sesi/{id}/kehadiran, 14, Dedi Contoh",
        "/sesi/{id}/tamu, 6, Fitri Contoh",
        "/sesi/{id}/utusan, 9, Pokja Kampung KB Air Kuti",
        "/sesi/{id}/rekap, 12, Pokja Kampung KB Air Kuti",
        "/ikhtisar, 8, Air Kuti",
        "/pantauan, 7, Tokoh Agama",
        "/percontohan, 11, Pokja Kampung KB Air Kuti",
        "/klasifikasi, 9, Pokja Kampung KB Air Kuti",
        "/pengguna, 5, Administrator",
        "/jejak, 7, mencatat Pokja",
    })
    void bothFilesHaveTheRowsOfTheScreen(String list, int columns, String said) {
        var path = list.replaceAll("\\?.*", "");
        var query = list.substring(path.length()).replace(" ", "%20");
        var who = user(path.startsWith("/pengguna") || path.startsWith("/jejak") ? admin : staff);
        var address = addresses.address(path);

        var page = requests.get(
                address.replaceAll("/anggota$", "").replaceAll("/(tamu|kehadiran)$", "/rekap") + query, who);
        assertThat(page).hasStatusOk().bodyText().contains(address + ".xlsx" + query, address + ".csv" + query);

        var excel = ExcelFile.of(requests.get(address + ".xlsx" + query, who)).rows();
        var lines = csv(address + ".csv" + query, who);
        assertThat(excel.get(0).getCellCount()).isEqualTo(columns);
        assertThat(lines.get(0).split(";")).hasSize(columns);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(said));
        if (!path.equals("/jejak")) { // which tells of the first file in the second
            assertThat(lines).hasSize(excel.size());
        }
        var count = COUNT.matcher(body(page.getResponse().getContentAsByteArray()));
        if (count.find() && !path.equals("/pantauan") && !path.equals("/jejak")) { // pages of Pokja; and see above
            assertThat(excel.size() - 1).isEqualTo(Integer.parseInt(count.group(1)));
        }
    }

    @Test
    void filtersAndTheirOrderAreThoseOfTheScreen() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kampung KB Kayu Ara");
        examples.close(kayuAra, LocalDate.of(2021, 6, 30));
        examples.pokja(KAYU_ARA, "Pokja Kayu Ara Baru");

        assertThat(csv("/pokja.csv", user(staff)))
                .extracting(line -> line.split(";")[0])
                .containsExactly(
                        "\ufeffNama Pokja",
                        "Pokja Kampung KB Air Kuti",
                        "Pokja Kayu Ara Baru",
                        "Pokja Kampung KB Kayu Ara");
        assertThat(csv("/pokja.csv?kecamatan=16.73.02", user(staff))).hasSize(3);
        assertThat(csv("/pokja.csv?cari=Kayu%20Ara%20Baru&halaman=7", user(staff))
                        .get(1))
                .startsWith("Pokja Kayu Ara Baru;16.73.02.1001;Kayu Ara;");
        assertThat(csv("/pertemuan.csv?tahap=DRAFT", user(staff))).hasSize(1);
        assertThat(csv("/pengguna.csv?peran=STAFF", user(admin)))
                .allSatisfy(line -> assertThat(line).containsAnyOf("Staf DPPKB", "Peran"));
        assertThat(csv("/pantauan.csv?jenis=NO_DECREE", user(staff))).hasSize(2);
    }

    @Test
    void moreRowsThanAPageHasAreAllThere() {
        areas.kelurahan().stream()
                .map(kelurahan -> kelurahan.code())
                .filter(code -> !code.equals(AIR_KUTI))
                .limit(40)
                .forEach(code -> examples.pokja(code, "Pokja " + code));

        assertThat(csv("/pokja.csv", user(staff))).hasSize(1 + 41);
        assertThat(csv("/pantauan.csv?jenis=NO_DECREE", user(staff))).hasSize(1 + 40);
    }

    @Test
    void daysAndNumbersAreDaysAndNumbersAndCodesAreText() {
        var rows = ExcelFile.of(requests.get("/pertemuan.xlsx", user(staff))).rows();
        assertThat(rows.get(1).getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(MeetingExamples.DAY);
        assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(rows.get(1).getCell(5).getType()).isEqualTo(CellType.NUMBER);
        assertThat(csv("/pertemuan.csv", user(staff)).get(1)).contains(";14/06/2021;");

        var areaRows = ExcelFile.of(requests.get("/wilayah.xlsx", user(staff))).rows();
        assertThat(areaRows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void textThatLooksLikeAFormulaIsHarmless() {
        for (var name : List.of("=1+1", "+62812", "-5", "@SUM(A1)")) {
            examples.person(name, AIR_KUTI);
        }
        examples.person("Titik;Koma \"Contoh\"", AIR_KUTI);

        var lines = csv("/orang.csv", user(staff));
        assertThat(lines).noneMatch(line -> line.matches("[=+@-].*"));
        assertThat(lines).anyMatch(line -> line.startsWith("'=1+1;"));
        assertThat(lines).anyMatch(line -> line.startsWith("\"Titik;Koma \"\"Contoh\"\"\";"));
        var excel = ExcelFile.of(requests.get("/orang.xlsx", user(staff)));
        assertThat(excel.rows().stream()
                        .map(row -> row.getCell(0))
                        .filter(cell ->
                                List.of("=1+1", "+62812", "-5", "@SUM(A1)").contains(cell.getText())))
                .hasSize(4)
                .allMatch(cell -> cell.getType() == CellType.STRING);
        assertThat(excel.part("xl/styles.xml")).as("once it is edited, too").contains("formatCode=\"@\"");
    }

    @Test
    void nothingBeyondTheReachIsInAFile() {
        var kayuAra = examples.pokja(KAYU_ARA, "Pokja Kampung KB Kayu Ara");
        examples.member(kayuAra, "Orang Lain", "Ketua", Element.CADRE);
        var session = UUID.fromString(addresses.address("/sesi/{id}").substring(6));
        for (var who : List.of(users.secretary(KAYU_ARA), users.fieldOfficer("16.73.02"))) {
            assertThat(csv("/pokja.csv", who)).hasSize(2).last().asString().startsWith("Pokja Kampung KB Kayu Ara");
            assertThat(csv("/pantauan.csv", who)).noneMatch(line -> line.contains("Air Kuti"));
            assertThat(csv("/pertemuan.csv", who)).hasSize(1);
            for (var list : List.of(
                    "/pokja/{id}/anggota",
                    "/pokja/{id}/sk",
                    "/sesi/{id}/kehadiran",
                    "/sesi/{id}/tamu",
                    "/sesi/{id}/rekap")) {
                assertThat(requests.get(addresses.address(list) + ".xlsx", who)).hasStatus(404);
                assertThat(requests.get(addresses.address(list) + ".csv", who)).hasStatus(404);
            }
        }
        assertThat(csv("/sesi/" + session + "/kehadiran.csv", users.secretary(AIR_KUTI)))
                .hasSizeGreaterThan(2);
    }

    @Test
    void whoMayNotSeeAListMayNotTakeIt() {
        for (var list : List.of("/orang", "/permintaan-data", "/pengguna", "/jejak", "/instansi", "/narasumber")) {
            assertThat(requests.get(list + ".xlsx", users.secretary(AIR_KUTI))).hasStatus(403);
            assertThat(requests.get(list + ".csv", users.secretary(AIR_KUTI))).hasStatus(403);
        }
        assertThat(mvc.get().uri("/pokja.csv")).hasStatus3xxRedirection();
    }

    @Test
    void eachFileIsOnTheTrailWithoutWhatWasTyped() {
        requests.get("/pokja.csv?cari=Air%20Kuti&kecamatan=16.73.01", user(staff));

        var entry = db.sql(
                        "select account_id, subject, subject_id, subject_name, after::text as after from trail where kind = 'EXPORTED'")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("account_id", staff.accountId())
                .containsEntry("subject_id", "/pokja.csv")
                .containsEntry("subject_name", "Pokja");
        assertThat((String) entry.get("after"))
                .contains("\"rows\": 1", "\"format\": \"csv\"", "Kecamatan: Lubuklinggau Timur I", "Cari Pokja")
                .doesNotContain("Air Kuti");
        assertThat(requests.get("/jejak?hal=list", user(admin)))
                .hasStatusOk()
                .bodyText()
                .contains("mengunduh daftar", "Jumlah baris");

        requests.get("/pokja/" + UUID.randomUUID() + "/anggota.csv", user(staff));
        assertThat(db.sql("select count(*) from trail where kind = 'EXPORTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theFileSaysWhatItIs() {
        var answer = requests.get("/pokja.xlsx?cari=Air%20Kuti", user(staff));
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains("attachment", "Pokja");
        var about = ExcelFile.of(answer).part("xl/worksheets/sheet2.xml");
        assertThat(about)
                .contains("Saringan", "Cari Pokja atau kelurahan: Air Kuti", "Diunduh", "Jumlah baris", "<v>1</v>");
    }

    @Test
    void noFileStaysOnTheDisk() {
        var before = files();

        requests.get("/pokja.xlsx", user(staff));
        requests.get("/pokja.csv", user(staff));

        assertThat(files()).isSubsetOf(before);
    }

    private static List<String> files() {
        return Arrays.stream(new File(System.getProperty("java.io.tmpdir")).list())
                .filter(name -> name.matches("sipokja-\\d+\\.(csv|xlsx)"))
                .toList();
    }

    @Test
    void asksTheDatabaseEquallyOftenForAFewAndForManyRows() {
        int few = count();
        for (int number = 0; number < 1_200; number++) {
            db.sql("""
                            insert into person (id, version, name, sex, kelurahan_code)
                            values (gen_random_uuid(), 0, ?, 'P', '16.73.01.1001')""").param("Contoh " + number).update();
        }
        assertThat(count()).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(csv("/orang.csv", user(staff))).hasSizeGreaterThan(1_200);
    }

    private int count() {
        return statements
                .during(() ->
                        assertThat(requests.get("/orang.csv", user(staff))).hasStatusOk())
                .size();
    }

    private List<String> csv(String address, RequestPostProcessor who) {
        var answer = requests.get(address, who);
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        var text = body(answer.getResponse().getContentAsByteArray());
        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    private static String body(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
