package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks through a document and writes its blocks one below the other, into the page or into a cell. */
class WordText {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3");

    private final XWPFDocument document;
    private final PrintedLook look;
    private final WordLists lists;

    WordText(XWPFDocument document, PrintedLook look) {
        this.document = document;
        this.look = look;
        this.lists = new WordLists(document);
    }

    void write(Document text) {
        var body = (Element) text.getElementsByTagName("body").item(0);
        var page = WordFlow.ofPage(document, look.span(body));
        block(body, page);
        page.finish(0);
    }

    /** What stands within a block: other blocks, and lines. */
    void block(Element element, WordFlow flow) {
        var line = new WordLine(look, flow, element);
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                line.add(text.getData(), element);
            } else if (node instanceof Element child && !look.isLeftOut(child)) {
                if (isPartOfLine(child)) {
                    inline(child, line);
                } else {
                    line.end();
                    line = new WordLine(look, flow, element);
                    outside(child, flow);
                }
            }
        }
        line.end();
    }

    private boolean isPartOfLine(Element element) {
        return look.isInline(element) && !"table".equals(name(element));
    }

    private void inline(Element element, WordLine line) {
        switch (name(element)) {
            case "br" -> line.addBreak();
            case "img", "svg" -> line.addPicture(element);
            default -> {
                for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Text text) {
                        line.add(text.getData(), element);
                    } else if (node instanceof Element child && !look.isLeftOut(child)) {
                        inline(child, line);
                    }
                }
            }
        }
    }

    /** A block with what surrounds it. */
    private void outside(Element element, WordFlow flow) {
        if (look.style(element).isForcePageBreakBefore()) {
            flow.breakPage();
        }
        flow.keepApart(look.marginTop(element));
        switch (name(element)) {
            case "table" ->
                flow.keepTogether(
                        look.style(element).isAvoidPageBreakInside(),
                        () -> new WordTable(this, look, flow, element).write());
            case "img", "svg" -> {
                var line = new WordLine(look, flow, element);
                line.addPicture(element);
                line.end();
            }
            case "hr" -> flow.rule(look.span(element), look.frame(element), look.height(element));
            default -> flow.keepTogether(look.style(element).isAvoidPageBreakInside(), () -> inside(element, flow));
        }
        flow.keepApart(look.marginBottom(element));
        if (look.style(element).isForcePageBreakAfter()) {
            flow.breakPage();
        }
    }

    private void inside(Element element, WordFlow flow) {
        var frame = look.frame(element);
        boolean leaf = !holdsBlocks(element);
        flow.leaveRoom(look.padding(element, CSSName.PADDING_TOP));
        if (leaf && !frame.isEmpty() && isBlank(element)) {
            flow.rule(look.span(element), frame, look.height(element));
        } else {
            flow.begin(element, heading(element), lists.of(element));
            boolean kept = look.is(element, CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID) || heading(element) != null;
            flow.keepWithNext(kept, () -> block(element, flow));
            if (!leaf && !frame.bottom().isNone()) {
                flow.rule(look.span(element), frame, 0);
            }
        }
        flow.leaveRoom(look.padding(element, CSSName.PADDING_BOTTOM));
    }

    private boolean holdsBlocks(Element element) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !look.isLeftOut(child) && !isPartOfLine(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Element element) {
        return element.getTextContent().replace('\u00a0', ' ').isBlank()
                && element.getElementsByTagName("img").getLength() == 0;
    }

    private static String heading(Element element) {
        int level = HEADINGS.indexOf(name(element));
        return level < 0 ? null : "Heading" + (level + 1);
    }

    static String name(Node element) {
        return element.getNodeName().toLowerCase(Locale.ROOT);
    }

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }
}
