package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.PdfFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the paper of a roster must never have, at any size: rows or heads that part, lonely signatures, empty pages. */
@DatabaseTest
class RosterSizeTests {

    private static final Pattern NAME = Pattern.compile("Orang Contoh (\\d+)");

    @Autowired
    Press press;

    @ParameterizedTest
    @CsvSource({"24, F4, false", "120, A4, false", "120, F4, true", "25, A4, true", "1000, F4, false", "1201, F4, false"
    })
    void everyPageIsWhole(int rows, Paper paper, boolean landscape) {
        var pages = print(RosterSheets.of(rows).on(paper, landscape)).pages();

        assertThat(String.join("", pages)
                        .lines()
                        .filter(line -> NAME.matcher(line).find()))
                .hasSize(rows);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains("Nama Lengkap", "Halaman " + page + " dari " + pages.size())
                    .containsPattern(NAME);
            assertThat(lastLine(pages.get(page - 1)))
                    .as("last line of page %s", page)
                    .doesNotContain("Kelurahan");
        }
        assertThat(pages.get(pages.size() - 1)).contains("Mengetahui,");
    }

    /** The last line of the table on a page. */
    private static String lastLine(String page) {
        var lines = page.lines()
                .filter(line -> !line.startsWith("Halaman") && !line.contains("DRAF"))
                .toList();
        return lines.get(lines.size() - 1);
    }

    @Test
    void longNamesBreakWithinTheirCell() {
        var pdf = print(RosterSheets.of(25).named(number -> "Orang Contoh " + number + " " + "Panjang".repeat(15)));

        assertThat(pdf.pages()).allMatch(page -> NAME.matcher(page).find());
    }

    @Test
    void withoutAnEndItSaysSo() {
        assertThat(print(RosterSheets.of(1).withoutEnd()).text()).contains("08.00 s.d. selesai");
    }

    private PdfFile print(RosterSheets sheets) {
        return new PdfFile(press.print(sheets.manuscript()));
    }
}
