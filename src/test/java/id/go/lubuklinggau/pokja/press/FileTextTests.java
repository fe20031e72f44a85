package id.go.lubuklinggau.pokja.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTextTests {

    @Test
    void leavesWhatPeopleWrite() {
        var text = "Ir. H. Ahmad, M.Si.\n\tÉlan \u00a0– \ud83d\ude00 صباح \u200d";

        assertThat(FileText.of(text)).isSameAs(text);
    }

    @Test
    void leavesOutWhatXmlDoesNotKnowAndWhatTurnsTextAround() {
        assertThat(FileText.of("a\u0000b\u0008c\u001fd\u007fe\u009ff")).isEqualTo("abcdef");
        assertThat(FileText.of("a\ufffeb\uffffc\ufdd0d\ud83f\udffee")).isEqualTo("abcde");
        assertThat(FileText.of("a\ud800b\udc00c")).isEqualTo("abc");
        assertThat(FileText.of("a\u202eb\u202cc\u2066d\u2069e")).isEqualTo("abcde");
    }

    @ParameterizedTest
    @CsvSource({
        "Daftar hadir 1, Daftar hadir 1.pdf",
        "../../etc/passwd, -..-etc-passwd.pdf",
        "C:\\Windows\\a, C--Windows-a.pdf",
        "a<b>c:d\"e|f?g*h, a-b-c-d-e-f-g-h.pdf",
        "CON, _CON.pdf",
        "com1.txt, _com1.txt.pdf",
        "Konsep, Konsep.pdf",
        "'  . berkas. . ', berkas.pdf",
        "..., dokumen.pdf",
        "'', dokumen.pdf"
    })
    void namesOneFileOnAnySystem(String text, String name) {
        assertThat(FileText.name(text, ".pdf")).isEqualTo(name);
    }

    @Test
    void aLongNameIsCutWithoutHalfALetter() {
        var name = FileText.name("\ud83d\ude00".repeat(100), ".docx");

        assertThat(name).endsWith("\ud83d\ude00.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(150, 200);
    }
}
