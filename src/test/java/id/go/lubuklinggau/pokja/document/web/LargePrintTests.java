package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.PdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the press needs, with figures for docs/benchmarks.md on the console. */
@Tag("proof")
class LargePrintTests {

    @TempDir
    Path folder;

    @Test
    void aHundredAndTwentyRowsOnAWarmCore() throws Exception {
        assertThat(print(120, 50, "-Xmx256m").pages()).hasSize(6);
    }

    /** The rest of the application takes about 100 MB. */
    @Test
    void tenThousandRowsInLittleMemory() throws Exception {
        assertThat(print(10_000, 1, "-Xmx156m").text()).contains("Orang Contoh 10000", "Mengetahui,");
    }

    private PdfFile print(int rows, int prints, String memory) throws IOException, InterruptedException {
        var file = folder.resolve("roster.pdf");
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                memory),
                        Stream.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargePrint.class.getName(),
                                String.valueOf(rows),
                                String.valueOf(prints),
                                file.toString()))
                .toList();
        var process = new ProcessBuilder(List.copyOf(command)).inheritIO().start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return new PdfFile(Files.readAllBytes(file));
    }
}
