package id.go.lubuklinggau.pokja.press;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WordWriterTests {

    @Autowired
    WordWriter writer;

    @Autowired
    LetterheadService letterheads;

    WordFile file;

    @BeforeEach
    void write() {
        letterheads.putEmblem("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><path d='M0 0h3v4H0z'/></svg>"
                .getBytes(StandardCharsets.UTF_8));
        file = new WordFile(writer.write(manuscript(60)));
    }

    @Test
    void saysWhatThePaperSays() {
        assertThat(file.text())
                .contains(
                        "SURAT CONTOH", "Yang tebal, yang miring, yang bergaris, lalu biasa.\nBaris kedua", "Orang 60")
                .doesNotContain("JANGAN", "null");
        assertThat(file.title()).isEqualTo("Surat contoh");
    }

    @Test
    void looksAsThePaperLooks() {
        assertThat(run("tebal").isBold()).isTrue();
        assertThat(run("miring").isItalic()).isTrue();
        assertThat(run("bergaris").getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
        assertThat(run("Yang ").isBold()).isFalse();
        assertThat(run("Yang ").getFontSizeAsDouble()).isEqualTo(10.5);
        assertThat(run("Yang ").getFontFamily()).isEqualTo("Arial");
        assertThat(run("Nama Contoh").getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
        assertThat(run("Nama Contoh").isBold()).isTrue();
        var title = paragraph("SURAT CONTOH");
        assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(title.getStyle()).isEqualTo("Heading1");
        assertThat(title.getRuns().get(0).isCapitalized()).isTrue();
    }

    @Test
    void countsListsAsWordDoes() {
        assertThat(paragraph("Satu").getNumID()).isEqualTo(paragraph("Dua").getNumID());
        assertThat(paragraph("Satu").getNumFmt()).isEqualTo("decimal");
        assertThat(paragraph("Di dalam").getNumFmt()).isEqualTo("bullet");
        assertThat(paragraph("Di dalam").getNumIlvl()).isEqualTo(1);
    }

    @Test
    void keepsTheColumnsAndRepeatsTheHead() {
        var table = file.tables().stream()
                .filter(one -> one.getText().contains("Tanda tangan"))
                .findFirst()
                .orElseThrow();

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRow(2).isCantSplitRow()).isTrue();
        assertThat(table.getRow(0).getCell(0).getWidth()).isBetween(567, 660); // 10 mm and its padding
        assertThat(table.getRow(1)
                        .getCell(0)
                        .getCTTc()
                        .getTcPr()
                        .getGridSpan()
                        .getVal()
                        .intValue())
                .isEqualTo(3);
        assertThat(table.getRow(3).getCell(2).getCTTc().getTcPr().getVMerge()).isNotNull();
        assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getTcBorders().isSetTop())
                .isTrue();
    }

    @Test
    void hasThePageOfTheOfficeWithItsNumberAndTheLambang() {
        assertThat(file.pageInMillimetres()).containsExactly(215L, 330L);
        assertThat(file.foot()).contains("Halaman ", " dari ");
        assertThat(file.pictures()).hasSize(1);
        assertThat(file.draft()).isFalse();
        assertThat(new WordFile(writer.write(manuscript(1).asDraft(true))).draft())
                .isTrue();
    }

    @Test
    void nothingIsLeftBehindAboveATable() {
        assertThat(file.aboveTables())
                .isNotEmpty()
                .filteredOn(paragraph -> paragraph.getText().isEmpty())
                .isNotEmpty()
                .allMatch(XWPFParagraph::isKeepNext);
    }

    @Test
    void whatIsKeptTogetherStaysOnOnePage() {
        assertThat(paragraph("Bagian").getStyle()).isEqualTo("Heading2");
        for (var text : List.of("Bagian", "Isi bagian", "Kalimat sebelum yang terakhir")) {
            assertThat(paragraph(text).isKeepNext()).as(text).isTrue();
        }
        assertThat(paragraph("Bagian").getCTPPr().isSetKeepLines()).isTrue();
        assertThat(paragraph("Kalimat terakhir").isKeepNext())
                .as("the last has nothing to stay with")
                .isFalse();
        assertThat(paragraph("Kalimat terakhir").getCTPPr().isSetKeepLines()).isTrue();
    }

    @Test
    void aDraftIsMarkedInLightGreyBehindTheText() {
        var head = new WordFile(writer.write(manuscript(1).asDraft(true))).head();

        assertThat(head).contains("fillcolor=\"#ddd\"", "stroked=\"f\"", "z-index:-251658752");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(writer.write(manuscript(60))).isEqualTo(file.bytes());
    }

    private Manuscript manuscript(int rows) {
        var letterhead = letterheads.current();
        return Manuscript.of(
                "support/paper",
                "Surat contoh",
                List.of("roster", "written"),
                letterhead.format(Paper.F4, false),
                Map.of(
                        "letterhead",
                        letterhead,
                        "number",
                        "400.13/1/DPPKB/2021",
                        "rows",
                        IntStream.rangeClosed(1, rows).boxed().toList()));
    }

    private XWPFRun run(String text) {
        return file.paragraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> text.equals(run.text()))
                .findFirst()
                .orElseThrow();
    }

    private XWPFParagraph paragraph(String text) {
        return file.paragraphs().stream()
                .filter(paragraph -> text.equals(paragraph.getText()))
                .findFirst()
                .orElseThrow();
    }
}
