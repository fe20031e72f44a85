package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableBox;
import id.go.lubuklinggau.pokja.press.PrintedLook.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.w3c.dom.Element;

/** A table with the columns that the press gave it, and a head that is repeated on each page. */
class WordTable {

    private final WordText text;
    private final PrintedLook look;
    private final WordFlow flow;
    private final Element element;
    private final TableBox box;
    private final List<Integer> widths = new ArrayList<>();
    /** By column, in how many more rows a cell goes on. */
    private final Map<Integer, Open> open = new HashMap<>();

    WordTable(WordText text, PrintedLook look, WordFlow flow, Element element) {
        this.text = text;
        this.look = look;
        this.flow = flow;
        this.element = element;
        this.box = look.table(element);
    }

    void write() {
        if (box == null) {
            return;
        }
        var rows = new ArrayList<Element>();
        for (var group : children(element)) {
            switch (WordText.name(group)) {
                case "tr" -> rows.add(group);
                case "thead", "tbody", "tfoot" -> rows.addAll(children(group));
                default -> {}
            }
        }
        rows.removeIf(row -> look.isLeftOut(row) || children(row).isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        var table = flow.table();
        describe(table);
        var owner = new XWPFTable(table, flow.body(), false);
        var all = new ArrayList<XWPFParagraph>();
        var last = List.<XWPFParagraph>of();
        for (var row : rows) {
            last = row(row, table.addNewTr(), owner);
            all.addAll(last);
        }
        flow.endTable(all, last);
    }

    private void describe(CTTbl table) {
        var properties = table.addNewTblPr();
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        var span = look.span(element);
        measure(span.width());
        width.setW(WordText.number(widths.stream().mapToInt(Integer::intValue).sum()));
        if (flow.span() != null) {
            var indent = properties.addNewTblInd();
            indent.setType(STTblWidth.DXA);
            indent.setW(WordText.number(Math.max(0, span.left() - flow.span().left())));
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var padding = properties.addNewTblCellMar();
        for (var side : List.of(padding.addNewLeft(), padding.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(WordText.number(0));
        }
        var grid = table.addNewTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(WordText.number(column)));
    }

    private void measure(int whole) {
        int[] positions = box.getColumnPos();
        float unit = (float) whole / Math.max(1, positions[positions.length - 1]);
        for (int column = 0; column + 1 < positions.length; column++) {
            widths.add(Math.round((positions[column + 1] - positions[column]) * unit));
        }
    }

    /** @return what its cells hold */
    private List<XWPFParagraph> row(Element element, CTRow row, XWPFTable owner) {
        var group = (Element) element.getParentNode();
        boolean head = "thead".equals(WordText.name(group));
        boolean together = look.is(group, CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID) && !isLast(element);
        var properties = row.addNewTrPr();
        if (head || look.style(element).isAvoidPageBreakInside()) {
            properties.addNewCantSplit();
        }
        int height =
                children(element).stream().mapToInt(look::leastHeight).max().orElse(0);
        if (height > 0) {
            var least = properties.addNewTrHeight();
            least.setVal(WordText.number(height));
            least.setHRule(STHeightRule.AT_LEAST);
        }
        if (head) {
            properties.addNewTblHeader();
        }
        boolean kept =
                flow.isKeptWithNext() || together || look.is(element, CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID);
        var parent = new XWPFTableRow(row, owner);
        var written = new ArrayList<XWPFParagraph>();
        int column = 0;
        for (var cell : children(element)) {
            column = goOn(row, column);
            int columns = columns(column, look.style(cell).getColSpan());
            written.addAll(cell(cell, row.addNewTc(), column, columns, parent, kept));
            column += columns;
        }
        goOn(row, column);
        return written;
    }

    /** Cells of rows above that reach down here. */
    private int goOn(CTRow row, int from) {
        int column = from;
        while (open.containsKey(column)) {
            var above = open.get(column);
            var properties = row.addNewTc();
            var place = properties.addNewTcPr();
            width(place, column, above.columns());
            place.addNewVMerge();
            frame(place, above.frame());
            properties.addNewP();
            if (above.rows() == 1) {
                open.remove(column);
            } else {
                open.put(column, new Open(above.rows() - 1, above.columns(), above.frame()));
            }
            column += above.columns();
        }
        return column;
    }

    /** @return what it holds */
    private List<XWPFParagraph> cell(
            Element element, CTTc cell, int column, int columns, XWPFTableRow row, boolean kept) {
        var style = look.style(element);
        var properties = cell.addNewTcPr();
        width(properties, column, columns);
        if (style.getRowSpan() > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
            open.put(column, new Open(style.getRowSpan() - 1, columns, look.frame(element)));
        }
        frame(properties, look.frame(element));
        padding(properties, element);
        if (look.is(element, CSSName.VERTICAL_ALIGN, IdentValue.MIDDLE)) {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        } else if (look.is(element, CSSName.VERTICAL_ALIGN, IdentValue.BOTTOM)) {
            properties.addNewVAlign().setVal(STVerticalJc.BOTTOM);
        }
        var owner = new XWPFTableCell(cell, row, flow.body());
        while (cell.sizeOfPArray() > 0) {
            cell.removeP(0); // which the line above may have put there
        }
        var within = WordFlow.ofCell(owner, look.span(element), kept);
        text.block(element, within);
        within.finish(look.fontSize(element));
        return within.written();
    }

    private int columns(int from, int asked) {
        int columns = 0;
        for (int covered = 0; covered < asked && from + columns < box.numEffCols(); columns++) {
            covered += box.spanOfEffCol(from + columns);
        }
        return Math.max(1, columns);
    }

    private void width(CTTcPr properties, int column, int columns) {
        int sum = 0;
        for (int i = column; i < Math.min(column + columns, widths.size()); i++) {
            sum += widths.get(i);
        }
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(WordText.number(sum));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(WordText.number(columns));
        }
    }

    private static void frame(CTTcPr properties, Frame frame) {
        if (frame.isEmpty()) {
            return;
        }
        CTTcBorders borders = properties.addNewTcBorders();
        if (!frame.top().isNone()) {
            WordFlow.draw(borders.addNewTop(), frame.top());
        }
        if (!frame.left().isNone()) {
            WordFlow.draw(borders.addNewLeft(), frame.left());
        }
        if (!frame.bottom().isNone()) {
            WordFlow.draw(borders.addNewBottom(), frame.bottom());
        }
        if (!frame.right().isNone()) {
            WordFlow.draw(borders.addNewRight(), frame.right());
        }
    }

    private void padding(CTTcPr properties, Element cell) {
        var padding = properties.addNewTcMar();
        var sides = Map.of(
                padding.addNewTop(), CSSName.PADDING_TOP,
                padding.addNewLeft(), CSSName.PADDING_LEFT,
                padding.addNewBottom(), CSSName.PADDING_BOTTOM,
                padding.addNewRight(), CSSName.PADDING_RIGHT);
        sides.forEach((side, name) -> {
            side.setType(STTblWidth.DXA);
            side.setW(WordText.number(look.padding(cell, name)));
        });
    }

    private static boolean isLast(Element row) {
        for (var next = row.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element) {
                return false;
            }
        }
        return true;
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** A cell that goes on below. */
    private record Open(int rows, int columns, Frame frame) {}
}
