package id.go.lubuklinggau.pokja.press;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbers and bullets of lists, which Word goes on counting when an item is added. */
class WordLists {

    private static final int DEEPEST = 8;
    private static final int INDENT = 360;

    private final XWPFDocument document;
    private final Map<Node, BigInteger> numbers = new IdentityHashMap<>();

    WordLists(XWPFDocument document) {
        this.document = document;
    }

    /** Null if the element is no item of a list. */
    Item of(Element element) {
        if (!"li".equals(WordText.name(element))) {
            return null;
        }
        int level = 0;
        for (var node = element.getParentNode().getParentNode(); node != null; node = node.getParentNode()) {
            if ("li".equals(WordText.name(node)) && level < DEEPEST) {
                level++;
            }
        }
        int depth = level;
        return new Item(numbers.computeIfAbsent(element.getParentNode(), list -> start(list, depth)), depth);
    }

    private BigInteger start(Node list, int depth) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(WordText.number(numbers.size()));
        for (int level = 0; level <= depth; level++) {
            var look = kind.addNewLvl();
            look.setIlvl(WordText.number(level));
            look.addNewStart().setVal(WordText.number(1));
            boolean counted = "ol".equals(WordText.name(list));
            look.addNewNumFmt().setVal(counted ? format(list) : STNumberFormat.BULLET);
            look.addNewLvlText().setVal(counted ? "%" + (level + 1) + "." : "–");
            var indent = look.addNewPPr().addNewInd();
            indent.setLeft(WordText.number((level + 1L) * INDENT));
            indent.setHanging(WordText.number(INDENT));
        }
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind, numbering)));
    }

    private static STNumberFormat.Enum format(Node list) {
        return "a".equals(((Element) list).getAttribute("type")) ? STNumberFormat.LOWER_LETTER : STNumberFormat.DECIMAL;
    }

    /** An item of a list. */
    record Item(BigInteger list, int level) {

        void mark(XWPFParagraph paragraph) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(WordText.number(level));
        }
    }
}
