package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.w3c.dom.Element;

/** Text and pictures that run on in one paragraph. */
class WordLine {

    private static final int TWIP = Units.EMU_PER_POINT / 20;
    private static final String PNG = "data:image/png;base64,";
    private static final int PIXELS_OF_DRAWING = 400;

    private final PrintedLook look;
    private final WordFlow flow;
    private final Element block;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param block whose text it is */
    WordLine(PrintedLook look, WordFlow flow, Element block) {
        this.look = look;
        this.flow = flow;
        this.block = block;
    }

    void add(String text, Element element) {
        if (look.is(element, CSSName.WHITE_SPACE, IdentValue.PRE_LINE)
                || look.is(element, CSSName.WHITE_SPACE, IdentValue.PRE_WRAP)
                || look.is(element, CSSName.WHITE_SPACE, IdentValue.PRE)) {
            addLines(text.split("\n", -1), element);
        } else {
            addCollapsed(text, element);
        }
    }

    void addBreak() {
        pieces.add(new Piece(null, null, false));
    }

    void addPicture(Element element) {
        pieces.add(new Piece(null, element, true));
    }

    /** Puts the paragraph down, if there is anything to put. */
    void end() {
        trim();
        if (pieces.isEmpty()) {
            return;
        }
        var paragraph = flow.paragraph();
        shape(paragraph);
        for (var piece : pieces) {
            if (piece.picture()) {
                picture(paragraph.createRun(), piece.element());
            } else if (piece.text() == null) {
                paragraph.createRun().addBreak();
            } else {
                text(paragraph.createRun(), piece);
            }
        }
    }

    private void addLines(String[] lines, Element element) {
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                addBreak();
            }
            addCollapsed(lines[i], element);
        }
    }

    private void addCollapsed(String text, Element element) {
        var collapsed = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (collapsed.startsWith(" ") && endsWithBlank()) {
            collapsed = collapsed.substring(1);
        }
        if (!collapsed.isEmpty()) {
            pieces.add(new Piece(collapsed, element, false));
        }
    }

    private boolean endsWithBlank() {
        if (pieces.isEmpty()) {
            return true;
        }
        var last = pieces.get(pieces.size() - 1);
        return !last.picture() && (last.text() == null || last.text().endsWith(" "));
    }

    private void trim() {
        while (!pieces.isEmpty()) {
            var last = pieces.remove(pieces.size() - 1);
            if (last.picture() || last.text() == null) {
                pieces.add(last);
                return;
            }
            var text = last.text().replaceAll(" +$", "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, last.element(), false));
                return;
            }
        }
    }

    private void shape(XWPFParagraph paragraph) {
        paragraph.setAlignment(alignment());
        var spacing = paragraph.getCTP().getPPr().getSpacing();
        spacing.setLine(WordText.number(look.lineSpacing(block)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (paragraph.getNumID() == null) {
            flow.place(paragraph, look.span(block));
        }
        var indent = look.padding(block, CSSName.TEXT_INDENT);
        if (indent > 0) {
            paragraph.setIndentationFirstLine(indent);
        }
        var frame = isFramed() ? look.frame(block) : null;
        if (frame != null && !frame.isEmpty()) {
            var borders = paragraph.getCTP().getPPr().addNewPBdr();
            if (!frame.top().isNone()) {
                WordFlow.draw(borders.addNewTop(), frame.top());
            }
            if (!frame.bottom().isNone()) {
                WordFlow.draw(borders.addNewBottom(), frame.bottom());
            }
        }
    }

    /** Cells draw their own. */
    private boolean isFramed() {
        return !look.style(block).isTableCell()
                && block.getElementsByTagName("div").getLength() == 0;
    }

    private ParagraphAlignment alignment() {
        var of = "img".equals(WordText.name(block)) && block.getParentNode() instanceof Element parent ? parent : block;
        var aligned = look.style(of).getTextAlign();
        if (aligned == IdentValue.CENTER) {
            return ParagraphAlignment.CENTER;
        }
        if (aligned == IdentValue.RIGHT) {
            return ParagraphAlignment.RIGHT;
        }
        return aligned == IdentValue.JUSTIFY ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT;
    }

    private void text(XWPFRun run, Piece piece) {
        var element = piece.element();
        run.setText(piece.text());
        run.setFontFamily(look.fontFamily(element));
        run.setFontSize(look.fontSize(element) / 2.0);
        boolean bold = look.isBold(element);
        if (bold || run.getParent() instanceof XWPFParagraph text && text.getStyle() != null) {
            run.setBold(bold);
        }
        if (look.isItalic(element)) {
            run.setItalic(true);
        }
        if (isUnderlined(element)) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (look.is(element, CSSName.TEXT_TRANSFORM, IdentValue.UPPERCASE)) {
            run.setCapitalized(true);
        }
        if (look.is(element, CSSName.VERTICAL_ALIGN, IdentValue.SUPER)) {
            run.setVerticalAlignment("superscript");
        } else if (look.is(element, CSSName.VERTICAL_ALIGN, IdentValue.SUB)) {
            run.setVerticalAlignment("subscript");
        }
    }

    /** A line below a block goes on below all that is within. */
    private boolean isUnderlined(Element element) {
        for (org.w3c.dom.Node node = element; node instanceof Element around; node = node.getParentNode()) {
            var lines = look.style(around).getTextDecorations();
            if (lines != null && lines.contains(IdentValue.UNDERLINE)) {
                return true;
            }
            if (around == block) {
                return false;
            }
        }
        return false;
    }

    private void picture(XWPFRun run, Element element) {
        byte[] png = png(element);
        if (png == null) {
            return;
        }
        try {
            var picture = run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "gambar.png",
                    look.width(element) * TWIP,
                    look.height(element) * TWIP);
            var label = element.getAttribute("alt").isEmpty()
                    ? element.getAttribute("aria-label")
                    : element.getAttribute("alt");
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(label);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(label);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(Element element) {
        if ("svg".equals(WordText.name(element))) {
            return painted(element);
        }
        var source = element.getAttribute("src");
        return source.startsWith(PNG) ? Base64.getDecoder().decode(source.substring(PNG.length())) : null;
    }

    private static byte[] painted(Element svg) {
        try {
            var text = new StringWriter();
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(svg), new StreamResult(text));
            var png = new ByteArrayOutputStream();
            ImageIO.write(Drawing.read(text.toString()).painted(PIXELS_OF_DRAWING), "png", png);
            return png.toByteArray();
        } catch (TransformerException | DrawingNotPlain e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param text null for a break or a picture */
    private record Piece(String text, Element element, boolean picture) {}
}
