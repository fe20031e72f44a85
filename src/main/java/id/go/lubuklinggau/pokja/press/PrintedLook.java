package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.awt.Rectangle;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** How the press has laid out each element of a document. Lengths are in twips, of which a point has twenty. */
class PrintedLook {

    private static final float LINE_OF_ARIAL = 1.15f;

    private final PdfBoxRenderer pages;
    private final LayoutContext context;
    private final float dotsPerTwip;
    private final Map<Element, Box> boxes = new IdentityHashMap<>();

    PrintedLook(PdfBoxRenderer pages) {
        this.pages = pages;
        this.context = pages.getSharedContext().newLayoutContextInstance();
        this.dotsPerTwip = pages.getDotsPerPoint() / 20;
        collect(pages.getRootBox());
    }

    private void collect(Object part) {
        if (part instanceof InlineLayoutBox line) {
            line.getInlineChildren().forEach(this::collect);
        } else if (part instanceof Box box) {
            if (box instanceof BlockBox && box.getElement() != null) {
                boxes.putIfAbsent(box.getElement(), box);
            }
            box.getChildren().forEach(this::collect);
        }
    }

    CalculatedStyle style(Element element) {
        return pages.getSharedContext().getStyle(element);
    }

    boolean isLeftOut(Element element) {
        var style = style(element);
        return style.isDisplayNone() || style.isAbsolute() || style.isFixed();
    }

    boolean isInline(Element element) {
        var style = style(element);
        return style.isInline() || style.isInlineBlock();
    }

    boolean is(Element element, CSSName property, IdentValue value) {
        return style(element).isIdent(property, value);
    }

    TableBox table(Element table) {
        return boxes.get(table) instanceof TableBox box ? box : null;
    }

    TableCellBox cell(Element cell) {
        return boxes.get(cell) instanceof TableCellBox box ? box : null;
    }

    /** Left and width of what an element holds; null if it was not laid out. */
    Span span(Element element) {
        var content = content(element);
        return content == null ? null : new Span(twips(content.x), twips(content.width));
    }

    int width(Element element) {
        var content = content(element);
        return content == null ? 0 : twips(content.width);
    }

    int height(Element element) {
        var content = content(element);
        return content == null ? 0 : twips(content.height);
    }

    private Rectangle content(Element element) {
        var box = boxes.get(element);
        return box == null ? null : box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
    }

    int marginTop(Element element) {
        return vertical(element, CSSName.MARGIN_TOP);
    }

    int marginBottom(Element element) {
        return vertical(element, CSSName.MARGIN_BOTTOM);
    }

    int padding(Element element, CSSName side) {
        return vertical(element, side);
    }

    private int vertical(Element element, CSSName side) {
        var style = style(element);
        return style.isIdent(side, IdentValue.AUTO)
                ? 0
                : twips(Math.round(style.getFloatPropertyProportionalWidth(side, 0, context)));
    }

    /** As the style asks for; 0 if it does not. */
    int leastHeight(Element element) {
        var style = style(element);
        return style.isAutoHeight() || !style.hasAbsoluteUnit(CSSName.HEIGHT)
                ? 0
                : twips(Math.round(style.getFloatPropertyProportionalHeight(CSSName.HEIGHT, 0, context)));
    }

    Frame frame(Element element) {
        var border = style(element).getBorder(context);
        return new Frame(
                side(border.topStyle(), border.top()),
                side(border.rightStyle(), border.right()),
                side(border.bottomStyle(), border.bottom()),
                side(border.leftStyle(), border.left()));
    }

    private Frame.Side side(IdentValue style, float width) {
        return new Frame.Side(style == null ? "none" : style.asString(), twips(Math.round(width)));
    }

    /** In half points, as Word counts. */
    int fontSize(Element element) {
        return Math.round(twips(Math.round(style(element).getFont(context).size)) / 10f);
    }

    String fontFamily(Element element) {
        var families = style(element).getFont(context).families;
        return families == null || families.length == 0 ? WordFrame.FONT : families[0].replaceAll("[\"']", "");
    }

    boolean isBold(Element element) {
        var weight = style(element).getFont(context).fontWeight;
        return weight == IdentValue.BOLD
                || weight == IdentValue.FONT_WEIGHT_700
                || weight == IdentValue.FONT_WEIGHT_800
                || weight == IdentValue.FONT_WEIGHT_900
                || weight == IdentValue.FONT_WEIGHT_600;
    }

    boolean isItalic(Element element) {
        var style = style(element).getFont(context).fontStyle;
        return style == IdentValue.ITALIC || style == IdentValue.OBLIQUE;
    }

    /** In 240ths of a line of the font. */
    int lineSpacing(Element element) {
        var style = style(element);
        if (style.isIdent(CSSName.LINE_HEIGHT, IdentValue.NORMAL)) {
            return 240;
        }
        return Math.round(240 * style.getLineHeight(context) / (LINE_OF_ARIAL * style.getFont(context).size));
    }

    private int twips(int dots) {
        return Math.round(dots / dotsPerTwip);
    }

    /** Where something lies between the edges of the page. */
    record Span(int left, int width) {

        int right() {
            return left + width;
        }
    }

    /** The borders of something. */
    record Frame(Side top, Side right, Side bottom, Side left) {

        boolean isEmpty() {
            return top.isNone() && right.isNone() && bottom.isNone() && left.isNone();
        }

        /** @param style as CSS names it */
        record Side(String style, int width) {

            boolean isNone() {
                return width == 0 || "none".equals(style) || "hidden".equals(style);
            }
        }
    }
}
