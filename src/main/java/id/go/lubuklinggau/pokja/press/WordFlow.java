package id.go.lubuklinggau.pokja.press;

import id.go.lubuklinggau.pokja.press.PrintedLook.Frame;
import id.go.lubuklinggau.pokja.press.PrintedLook.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.w3c.dom.Element;

/** Where paragraphs and tables are put one after the other, and what is to stand between them. */
class WordFlow {

    /** As low as Word makes a line. */
    private static final int HAIRLINE = 20;

    private final IBody body;
    private final Supplier<CTP> paragraphs;
    private final Supplier<CTTbl> tables;
    private final Span span;

    private int space;
    private boolean newPage;
    private boolean keptWithNext;
    private boolean keptTogether;
    private boolean empty = true;
    private boolean endsWithTable;
    private String style;
    private WordLists.Item item;
    /** All so far, those in cells, too. */
    private final List<XWPFParagraph> written = new ArrayList<>();
    /** Those with which all so far ends: one, or those of the last row of a table. */
    private List<XWPFParagraph> end = List.of();

    private WordFlow(IBody body, Supplier<CTP> paragraphs, Supplier<CTTbl> tables, Span span) {
        this.body = body;
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.span = span;
    }

    static WordFlow ofPage(XWPFDocument document, Span span) {
        var page = document.getDocument().getBody();
        return new WordFlow(document, page::addNewP, page::addNewTbl, span);
    }

    static WordFlow ofCell(XWPFTableCell cell, Span span, boolean keptWithNext) {
        var text = cell.getCTTc();
        var flow = new WordFlow(cell, text::addNewP, text::addNewTbl, span);
        flow.keptWithNext = keptWithNext;
        return flow;
    }

    Span span() {
        return span;
    }

    IBody body() {
        return body;
    }

    boolean isKeptWithNext() {
        return keptWithNext || keptTogether;
    }

    List<XWPFParagraph> written() {
        return written;
    }

    /** Margins overlap: the wider of two counts. */
    void keepApart(int twips) {
        space = Math.max(space, twips);
    }

    void leaveRoom(int twips) {
        space += twips;
    }

    void breakPage() {
        newPage = !empty;
    }

    void keepWithNext(boolean kept, Runnable writing) {
        boolean before = keptWithNext;
        keptWithNext = before || kept;
        writing.run();
        keptWithNext = before;
    }

    /** Keeps all of it on one page, if it fits on one; a cell is always whole. */
    void keepTogether(boolean kept, Runnable writing) {
        if (!kept || keptTogether || body instanceof XWPFTableCell) {
            writing.run();
            return;
        }
        keptTogether = true;
        end = List.of();
        writing.run();
        keptTogether = false;
        if (!keptWithNext) {
            end.stream()
                    .filter(XWPFParagraph::isKeepNext)
                    .forEach(last -> last.getCTPPr().unsetKeepNext());
        }
    }

    /** What the next paragraph is of. */
    void begin(Element element, String heading, WordLists.Item ofList) {
        if (heading != null) {
            style = heading;
        }
        if (ofList != null) {
            item = ofList;
        }
    }

    XWPFParagraph paragraph() {
        var paragraph = new XWPFParagraph(paragraphs.get(), body);
        if (style != null) {
            paragraph.setStyle(style);
            style = null;
        }
        if (item != null) {
            item.mark(paragraph);
            item = null;
        }
        paragraph.setSpacingBefore(empty && body instanceof XWPFDocument ? 0 : space);
        paragraph.setSpacingAfter(0);
        if (newPage) {
            paragraph.setPageBreak(true);
        }
        if (isKeptWithNext()) {
            paragraph.setKeepNext(true);
        }
        if (keptTogether) {
            paragraph.getCTPPr().addNewKeepLines();
        }
        space = 0;
        newPage = false;
        empty = false;
        endsWithTable = false;
        written.add(paragraph);
        end = keptWithNext ? List.of() : List.of(paragraph);
        return paragraph;
    }

    CTTbl table() {
        if (space > 0 || newPage || endsWithTable) {
            hairline().setKeepNext(true); // or a heading above it would be left behind
        }
        empty = false;
        return tables.get();
    }

    /**
     * After a table.
     *
     * @param all that its cells hold
     * @param last those of the last row
     */
    void endTable(List<XWPFParagraph> all, List<XWPFParagraph> last) {
        endsWithTable = true;
        written.addAll(all);
        end = keptWithNext ? List.of() : last;
    }

    /** A line that nothing stands on. */
    void rule(Span where, Frame frame, int height) {
        var line = hairline();
        place(line, where);
        var borders = line.getCTPPr().addNewPBdr();
        var top = frame.top();
        var bottom = frame.bottom();
        if (!top.isNone()) {
            draw(borders.addNewTop(), top);
        }
        if (!bottom.isNone()) {
            draw(borders.addNewBottom(), bottom);
        }
        exactly(line, Math.max(HAIRLINE, height));
    }

    void place(XWPFParagraph paragraph, Span where) {
        if (where == null || span == null) {
            return;
        }
        int left = where.left() - span.left();
        int right = span.right() - where.right();
        if (left > HAIRLINE) {
            paragraph.setIndentationLeft(left);
        }
        if (right > HAIRLINE) {
            paragraph.setIndentationRight(right);
        }
    }

    /** A cell ends with a paragraph, and so does a page. */
    void finish(int fontSize) {
        if (endsWithTable) {
            hairline();
        } else if (empty) {
            var blank = paragraph();
            if (fontSize > 0) {
                blank.getCTP().getPPr().addNewRPr().addNewSz().setVal(WordText.number(fontSize));
            }
        }
    }

    private XWPFParagraph hairline() {
        int above = space;
        space = 0;
        var line = paragraph();
        exactly(line, Math.max(HAIRLINE, above));
        line.getCTPPr().addNewRPr().addNewSz().setVal(WordText.number(2));
        return line;
    }

    private static void exactly(XWPFParagraph line, int height) {
        var spacing = line.getCTPPr().getSpacing();
        spacing.setLine(WordText.number(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    static void draw(CTBorder border, Frame.Side side) {
        border.setVal(
                switch (side.style()) {
                    case "dotted" -> STBorder.DOTTED;
                    case "dashed" -> STBorder.DASHED;
                    case "double" -> STBorder.DOUBLE;
                    default -> STBorder.SINGLE;
                });
        border.setSz(WordText.number(Math.max(2, Math.round(side.width() * 8 / 20f)))); // eighths of a point
        border.setSpace(WordText.number(0));
        border.setColor("000000");
    }
}
