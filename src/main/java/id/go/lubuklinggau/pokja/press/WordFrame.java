package id.go.lubuklinggau.pokja.press;

import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** What a document for Word has around its text: its title, its page, what stands on each page, and its headings. */
class WordFrame {

    static final String FONT = "Arial";

    private static final String MADE_BY = "SIPOKJA";
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int FOOT_ABOVE_EDGE = 8;
    private static final double FOOT_SIZE = 8.5;

    private final XWPFDocument document;
    private final Manuscript manuscript;

    WordFrame(XWPFDocument document, Manuscript manuscript) {
        this.document = document;
        this.manuscript = manuscript;
    }

    void begin() throws InvalidFormatException {
        var properties = document.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setTitleProperty(manuscript.title());
        properties.setCreatorProperty(MADE_BY);
        properties.setLanguageProperty("id-ID");
        properties.setCreatedProperty("");
        properties.setModifiedProperty("");
        document.getProperties().getExtendedProperties().setApplication(MADE_BY);
        WordStyles.writeTo(document);
    }

    /** After the text, because a section ends with its page. */
    void end() {
        var section = document.getDocument().getBody().addNewSectPr();
        var format = manuscript.format();
        var size = section.addNewPgSz();
        size.setW(twips(format.width()));
        size.setH(twips(format.height()));
        if (format.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = format.margins();
        var white = section.addNewPgMar();
        white.setTop(twips(margins.top()));
        white.setRight(twips(margins.right()));
        white.setBottom(twips(margins.bottom()));
        white.setLeft(twips(margins.left()));
        white.setHeader(twips(Math.min(FOOT_ABOVE_EDGE, margins.top())));
        white.setFooter(twips(Math.min(FOOT_ABOVE_EDGE, margins.bottom() - 5)));
        white.setGutter(BigInteger.ZERO);
        if (manuscript.draft()) {
            WordDraft.markOn(document);
        }
        writeFoot(twips(format.width() - margins.left() - margins.right()));
    }

    private void writeFoot(BigInteger width) {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        var right = foot.getCTPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(width);
        write(foot, manuscript.code() == null ? "" : "Kode cetak " + manuscript.code());
        if (manuscript.numbered()) {
            foot.createRun().addTab();
            write(foot, "Halaman ");
            field(foot, "PAGE");
            write(foot, " dari ");
            field(foot, "NUMPAGES");
        }
    }

    private static void write(XWPFParagraph foot, String text) {
        var run = foot.createRun();
        run.setFontSize(FOOT_SIZE);
        run.setText(text);
    }

    private static void field(XWPFParagraph foot, String name) {
        var field = foot.getCTP().addNewFldSimple();
        field.setInstr(name);
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(Math.round(FOOT_SIZE * 2)));
        run.addNewT().setStringValue("1");
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
