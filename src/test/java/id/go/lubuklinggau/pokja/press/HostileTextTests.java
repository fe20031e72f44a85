package id.go.lubuklinggau.pokja.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.ExcelFile;
import id.go.lubuklinggau.pokja.support.PdfFile;
import id.go.lubuklinggau.pokja.support.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

/** Texts that are meant to break a file, to be run by who opens it, or to make us ask other servers. */
@DatabaseTest
class HostileTextTests {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script> & ]]> </w:t></w:p> </t></si>",
            "Nol\u0000satu\u0001\u000b\u001f\u007f\u0085 \ufffe\uffff\ufdd0 \ud800 \udfff setengah",
            "Balik \u202eTXET\u202c \u2066ini\u2069",
            "=HYPERLINK(\"http://contoh\",\"x\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "${7*7} #{7*7} [[${7*7}]] __${7*7}__",
            "&lt;b&gt; &#0; &#x1; &#xd800; &#xfffe; &bogus;",
            "<img src=\"http://127.0.0.1/x.png\"><!-- <?xml version=\"1.0\"?> <!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "\ud83d\ude00 \u0635\u0628\u0627\u062d",
            "x".repeat(10_000));

    private static final String STYLES = """
            @import url(SERVER/import.css);
            @font-face { font-family: Jauh; src: url(SERVER/font.ttf); }
            .far { font-family: Jauh, Arial; background: url(SERVER/background.png); }
            .far:before { content: url(SERVER/content.png); }
            ul { list-style-image: url(SERVER/list.png); }""";

    @Autowired
    Press press;

    @Autowired
    WordWriter word;

    HttpServer server;
    List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asPdfTheyAreText() {
        var pdf = inTime(() -> new PdfFile(press.print(manuscript())));

        assertThat(asked).as("what was asked of another server").isEmpty();
        assertThat(pdf.title()).isEqualTo("<script>alert(1)</script> & ]]> Nolsatu TXET");
        assertThat(pdf.text().replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script> & ]]> </w:t></w:p>", "Nolsatu", "setengah", "${7*7}", "&#x1;")
                .doesNotContain("root:", "49", "\u0001", "\u202e");
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/OpenAction", "/URI", "/GoToR");
    }

    @Test
    void forWordTheyAreText() throws Exception {
        var file = inTime(() -> new WordFile(word.write(manuscript())));

        assertThat(asked).as("what was asked of another server").isEmpty();
        assertThat(file.title()).isEqualTo("<script>alert(1)</script> & ]]> Nolsatu TXET");
        assertThat(file.text())
                .contains(
                        "<script>alert(1)</script> & ]]> </w:t></w:p> </t></si>", "Nolsatu", "=HYPERLINK(", "&#xd800;")
                .contains("x".repeat(10_000), "\ud83d\ude00")
                .doesNotContain("root:", "49", "\u0001", "\u202e");
        var parts = unzip(file.bytes());
        parts.forEach(HostileTextTests::isXml);
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vbaProject") || name.contains("embeddings"));
        assertThat(String.join("", parts.values())).doesNotContain("TargetMode=\"External\"", "w:instrText");
    }

    @Test
    void forExcelTheyAreText() throws Exception {
        var rows = new ArrayList<List<?>>();
        TEXTS.forEach(text -> rows.add(List.of(text)));
        rows.add(List.of("y".repeat(40_000)));
        var sheet = new Spreadsheet(
                "'Hari [1]: a/b\\c?*\u0001 yang sangat panjang sekali'",
                new PageFormat(Paper.F4, false, Margins.USUAL),
                TEXTS,
                List.of(SpreadsheetColumn.plain(TEXTS.get(0), 30)),
                rows);
        var bytes = new ByteArrayOutputStream();
        sheet.write(bytes);

        var parts = unzip(bytes.toByteArray());
        parts.forEach(HostileTextTests::isXml);
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<hyperlink", "\u202e");
        assertThat(parts.get("xl/workbook.xml")).containsPattern("sheet name=\"[^'][^\"]{1,60}[^']\"");
        var read = new ExcelFile(bytes.toByteArray()).rows();
        assertThat(read).hasSizeGreaterThan(TEXTS.size());
        assertThat(read).allSatisfy(row -> assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING));
        assertThat(read.get(read.size() - 1).getCellText(0))
                .as("as long as a cell may be")
                .hasSize(32_767);
    }

    private static <T> T inTime(ThrowingSupplier<T> work) {
        return assertTimeout(Duration.ofMinutes(1), work);
    }

    private Manuscript manuscript() {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Manuscript.of(
                        "support/hostile",
                        "<script>alert(1)</script> & ]]> Nol\u0000satu \u202eTXET",
                        List.of("roster"),
                        new PageFormat(Paper.F4, false, Margins.USUAL),
                        Map.of("server", address, "styles", STYLES.replace("SERVER", address), "texts", TEXTS))
                .asDraft(true);
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var parts = new TreeMap<String, String>();
        var file = Files.createTempFile("parts", ".zip");
        try {
            Files.write(file, bytes);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private static void isXml(String name, String part) {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            assertThatCode(() -> DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(part))))
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }
}
