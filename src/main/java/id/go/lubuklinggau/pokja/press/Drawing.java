package id.go.lubuklinggau.pokja.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture in SVG that holds shapes and nothing else: no scripts, no pictures or styles from elsewhere, no entities, and
 * nothing by which a small file becomes an endless drawing.
 */
public final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 64;
    private static final double SLIMMEST = 0.1;

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");

    /** What drawing programs write for themselves; it is left out. */
    private static final Set<String> NOTES = Set.of("metadata");

    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s+svg[^>\\[]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile("url\\((?!['\"]?#)|@import|expression\\(|\\\\");
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(?:px|pt|mm|cm|in)?\\s*");

    private final Document document;
    private int elements;

    private Drawing(Document document) {
        this.document = document;
    }

    /** @throws DrawingNotPlain if it is no SVG, or has anything but shapes in it */
    public static Drawing read(String svg) throws DrawingNotPlain {
        var drawing =
                new Drawing(parsed(DOCTYPE.matcher(svg.replace("\ufeff", "")).replaceFirst("")));
        drawing.check();
        return drawing;
    }

    /** Its longer side has so many pixels. */
    public BufferedImage painted(int longestSide) throws DrawingNotPlain {
        double ratio = heightToWidth();
        var painter = new Painter();
        painter.addTranscodingHint(
                SVGAbstractTranscoder.KEY_WIDTH, (float) (ratio > 1 ? Math.round(longestSide / ratio) : longestSide));
        painter.addTranscodingHint(
                SVGAbstractTranscoder.KEY_HEIGHT, (float) (ratio > 1 ? longestSide : Math.round(longestSide * ratio)));
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        painter.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        try {
            painter.transcode(new TranscoderInput(new StringReader(text())), new TranscoderOutput());
        } catch (TranscoderException | RuntimeException e) {
            throw new DrawingNotPlain(null);
        }
        return painter.image;
    }

    private static Document parsed(String svg) throws DrawingNotPlain {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (SAXException e) {
            throw new DrawingNotPlain(svg.contains("<!DOCTYPE") || svg.contains("<!ENTITY") ? "DOCTYPE" : null);
        } catch (IOException | ParserConfigurationException e) {
            throw new DrawingNotPlain(null);
        }
    }

    private void check() throws DrawingNotPlain {
        var root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new DrawingNotPlain(null);
        }
        leaveOutInstructions();
        check(root, 0);
        checkUses(root);
    }

    /** A stylesheet of elsewhere, for example. */
    private void leaveOutInstructions() {
        for (var node = document.getFirstChild(); node != null; ) {
            var next = node.getNextSibling();
            if (node.getNodeType() != Node.ELEMENT_NODE) {
                document.removeChild(node);
            }
            node = next;
        }
    }

    private void check(Element element, int depth) throws DrawingNotPlain {
        if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
            throw new DrawingNotPlain(element.getLocalName());
        }
        if (!SHAPES.contains(element.getLocalName())) {
            throw new DrawingNotPlain(element.getLocalName());
        }
        if ("style".equals(element.getLocalName())) {
            expectNear(element.getTextContent(), "style");
        }
        checkAttributes(element);
        for (var node = element.getFirstChild(); node != null; ) {
            var next = node.getNextSibling();
            if (node instanceof Element child && isDrawn(child)) {
                check(child, depth + 1);
            } else if (node instanceof Element || node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                element.removeChild(node);
            }
            node = next;
        }
    }

    private static boolean isDrawn(Element element) {
        return SVG.equals(element.getNamespaceURI()) && !NOTES.contains(element.getLocalName());
    }

    private static void checkAttributes(Element element) throws DrawingNotPlain {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getLocalName().toLowerCase(Locale.ROOT);
            var value = attributes.item(i).getNodeValue();
            if (name.startsWith("on")) {
                throw new DrawingNotPlain(name);
            }
            if ("base".equals(name) || ("href".equals(name) && !value.strip().startsWith("#"))) {
                throw new DrawingNotPlain(name);
            }
            expectNear(value, name);
        }
    }

    private static void expectNear(String style, String where) throws DrawingNotPlain {
        if (ELSEWHERE.matcher(style.toLowerCase(Locale.ROOT)).find()) {
            throw new DrawingNotPlain(where);
        }
    }

    /** What is used may not use anything itself: ten times ten times ten shapes are soon more than a machine draws. */
    private static void checkUses(Element root) throws DrawingNotPlain {
        var used = new HashSet<String>();
        var uses = root.getElementsByTagNameNS(SVG, "use");
        for (int i = 0; i < uses.getLength(); i++) {
            var use = (Element) uses.item(i);
            used.add((use.hasAttribute("href") ? use.getAttribute("href") : use.getAttribute("xlink:href"))
                    .strip()
                    .replaceFirst("#", ""));
        }
        for (int i = 0; i < uses.getLength(); i++) {
            for (var node = uses.item(i); node instanceof Element around; node = node.getParentNode()) {
                if (used.contains(around.getAttribute("id"))) {
                    throw new DrawingNotPlain("use");
                }
            }
        }
    }

    private double heightToWidth() throws DrawingNotPlain {
        var root = document.getDocumentElement();
        var box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        double width = box.length == 4 ? length(box[2]) : length(root.getAttribute("width"));
        double height = box.length == 4 ? length(box[3]) : length(root.getAttribute("height"));
        double ratio = height / width;
        if (!(ratio >= SLIMMEST && ratio <= 1 / SLIMMEST)) {
            throw new DrawingNotPlain("viewBox");
        }
        if (box.length != 4) {
            root.setAttribute("viewBox", "0 0 " + width + " " + height);
        }
        root.removeAttribute("width");
        root.removeAttribute("height");
        return ratio;
    }

    private static double length(String text) {
        var length = LENGTH.matcher(text);
        return length.matches() ? Double.parseDouble(length.group(1)) : Double.NaN;
    }

    private String text() throws DrawingNotPlain {
        var text = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new DrawingNotPlain(null);
        }
        return text.toString();
    }

    /** Keeps what it paints instead of writing it to a file. */
    private static class Painter extends ImageTranscoder {

        private BufferedImage image;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage painted, TranscoderOutput output) {
            image = painted;
        }
    }
}
