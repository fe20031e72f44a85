package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.press.PdfView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArchiveTests {

    private final Archive archive = new Archive();

    @Test
    void noNameLeavesItsFolder() throws IOException {
        archive.add("Hari ke-1", view("../../etc/passwd"));
        archive.add("", view("/tmp/a"));
        archive.add("", view("C:\\a"));
        archive.add("", view("CON"));

        assertThat(names()).containsExactly("Hari ke-1/-..-etc-passwd.pdf", "-tmp-a.pdf", "C--a.pdf", "_CON.pdf");
    }

    /** Windows takes small and capital letters for the same. */
    @Test
    void filesOfOneNameStayApart() throws IOException {
        archive.add("Hari ke-1", view("Undangan"));
        archive.add("Hari ke-1", view("UNDANGAN"));
        archive.add("Hari ke-1", view("Undangan"));
        archive.add("Hari ke-2", view("Undangan"));

        assertThat(names())
                .containsExactly(
                        "Hari ke-1/Undangan.pdf",
                        "Hari ke-1/UNDANGAN (2).pdf",
                        "Hari ke-1/Undangan (3).pdf",
                        "Hari ke-2/Undangan.pdf");
    }

    private static PdfView view(String name) {
        return new PdfView(() -> new byte[] {1}, name);
    }

    private List<String> names() throws IOException {
        var file = new ByteArrayOutputStream();
        archive.write(file, done -> {});
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
