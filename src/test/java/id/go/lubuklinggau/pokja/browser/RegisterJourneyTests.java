package id.go.lubuklinggau.pokja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** From an empty register to what it still lacks: the template, filled in and sent, its preview, the members, the watch list. */
@BrowserTest
class RegisterJourneyTests {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 4);
    private static final String BYTES = """
            return fetch(arguments[0])
                .then(answer => answer.arrayBuffer())
                .then(bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))))""";

    @Autowired
    PokjaExamples groups;

    @Autowired
    TestUsers users;

    @TempDir
    Path folder;

    @Test
    void staffImportsTheMembersAndSeesWhichSeatsAreVacant(Browser browser) throws IOException {
        var pokja = groups.pokja("16.73.01.1001", "Pokja Kampung KB Air Kuti");
        groups.decree(pokja, "001/SK/2021", SINCE);
        users.account("rina", "Rina Contoh", Role.STAFF, Reach.CITY);
        browser.signIn("rina");
        browser.open("/impor");

        var file = filledIn(template(browser));
        browser.type("file", file.toString());
        browser.press("Baca berkas");
        browser.waitFor("Impor 2 baris");
        assertThat(browser.text())
                .contains("anggota-contoh.xlsx, 3 baris", "Hj. Siti Contoh, S.K.M.", "Budi Contoh", "Tulis L atau P");
        assertThat(browser.complaints()).isEmpty();
        browser.press("Impor 2 baris");
        browser.waitFor("Impor selesai: 2 anggota baru");

        browser.press("Lihat semua Pokja");
        browser.press("Pokja Kampung KB Air Kuti");
        assertThat(browser.text()).contains("Hj. Siti Contoh, S.K.M.", "Budi Contoh");

        browser.open("/pokja");
        browser.press("Pantauan register");
        assertThat(browser.text())
                .contains(
                        "Penasehat; Bendahara; Ketua Seksi Agama",
                        "Belum ada akun sekretaris untuk kelurahan ini",
                        "Tokoh Masyarakat; Tokoh Agama")
                .doesNotContain("Ketua; ", "Sekretaris; ", "Belum ada SK");
        browser.press("Catat pemegangnya");
        assertThat(browser.path()).startsWith("/pokja/" + pokja + "/anggota/baru");
    }

    private static byte[] template(Browser browser) {
        return Base64.getDecoder().decode((String) browser.run(BYTES, browser.addressOf("Unduh templat Excel")));
    }

    /** Two rows that are right and one that is not, below the headings of the template. */
    private Path filledIn(byte[] template) throws IOException {
        var file = folder.resolve("anggota-contoh.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = Files.newOutputStream(file)) {
            var sheet = book.getSheetAt(0);
            var head = sheet.getRow(0);
            int next = 1;
            for (var row : List.of(
                    List.of("Hj. Siti Contoh, S.K.M.", "P", "Ketua", "PKK"),
                    List.of("Budi Contoh", "L", "Sekretaris", "Pemuda"),
                    List.of("Tini Contoh", "?", "Bendahara", "PKK"))) {
                fill(sheet.createRow(next++), head, row);
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, Row head, List<String> values) {
        cell(row, head, "Kelurahan", "Air Kuti");
        cell(row, head, "Nama", values.get(0));
        cell(row, head, "L/P", values.get(1));
        cell(row, head, "Jabatan", values.get(2));
        cell(row, head, "Unsur", values.get(3));
        row.createCell(column(head, "Mulai")).setCellValue(SINCE);
    }

    private static void cell(Row row, Row head, String heading, String value) {
        row.createCell(column(head, heading)).setCellValue(value);
    }

    private static int column(Row head, String heading) {
        for (var cell : head) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no heading " + heading);
    }
}
