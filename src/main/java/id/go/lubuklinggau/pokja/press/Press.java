package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints manuscripts as PDF: fonts embedded, tagged, with a title and the number of each page, and the same manuscript always
 * with the same bytes. A table of more than {@value #MOST_ROWS_AT_ONCE} rows is set part by part, so that it fits into little
 * memory, and then has no tags.
 */
@Component
public class Press {

    static final int MOST_ROWS_AT_ONCE = 1_000;

    private static final int ROWS_OF_A_PART = 400;
    private static final Pattern ROW = Pattern.compile("r\\d+");

    /** What begins at an element with such an id counts its own pages. */
    private static final Pattern LETTER = Pattern.compile("surat-\\d+");

    private static final IntConsumer NOBODY = rows -> {};

    private final Typesetter typesetter;
    private final Alphabet alphabet;

    Press(Typesetter typesetter, Alphabet alphabet) {
        this.typesetter = typesetter;
        this.alphabet = alphabet;
        XRLog.setLoggingEnabled(false); // it tells of each style that is for browsers
    }

    public byte[] print(Manuscript manuscript) {
        var file = new ByteArrayOutputStream();
        try {
            print(manuscript, file, NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** @param progress is told the number of rows that are set */
    public void print(Manuscript manuscript, OutputStream file, IntConsumer progress) throws IOException {
        boolean whole = !takesLong(manuscript);
        try (var pages = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var fonts = fonts(pages);
            var letters = new TreeSet<Integer>();
            if (whole) {
                set(manuscript, manuscript.whole(), pages, fonts, true, letters);
            } else {
                setPartByPart(manuscript, pages, fonts, progress);
            }
            new PageFurniture(manuscript, fonts, letters).putInto(pages);
            new Imprint(manuscript).putInto(pages);
            pages.save(file);
        }
    }

    /** Whether it is set part by part, which takes many seconds. */
    public boolean takesLong(Manuscript manuscript) {
        return manuscript.rows() > MOST_ROWS_AT_ONCE;
    }

    /** Lays out a manuscript as a whole, for whoever wants to know what came where. */
    void lay(Manuscript manuscript, Consumer<PdfBoxRenderer> look) throws IOException {
        try (var pages = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var renderer = renderer(typesetter.set(manuscript, manuscript.whole()), pages, fonts(pages), false)) {
            renderer.layout();
            look.accept(renderer);
        }
    }

    public Typeset typeset(Manuscript manuscript) {
        var html = typesetter.html(manuscript);
        var unprintable = alphabet.isEnoughFor(html) ? List.<String>of() : alphabet.unprintable(Typesetter.text(html));
        return new Typeset(typesetter.style(manuscript) + html, unprintable);
    }

    private static Map<Typeface, PDFont> fonts(PDDocument pages) throws IOException {
        var fonts = new EnumMap<Typeface, PDFont>(Typeface.class);
        for (var typeface : Typeface.values()) {
            fonts.put(typeface, typeface.embed(pages));
        }
        return fonts;
    }

    /** The last page of a part is taken out again, and its rows begin the next part: it may not be full. */
    private void setPartByPart(
            Manuscript manuscript, PDDocument pages, Map<Typeface, PDFont> fonts, IntConsumer progress)
            throws IOException {
        int from = 0;
        boolean last = false;
        while (!last) {
            int to = Math.min(from + ROWS_OF_A_PART, manuscript.rows());
            last = to == manuscript.rows();
            int next = set(manuscript, new Part(from, to, from == 0, last), pages, fonts, false, new TreeSet<>());
            progress.accept(next);
            from = next;
        }
    }

    /**
     * @param letters is told the pages on which letters begin, from 0
     * @return the first row that is not on the pages yet
     */
    private int set(
            Manuscript manuscript,
            Part part,
            PDDocument pages,
            Map<Typeface, PDFont> fonts,
            boolean tagged,
            Set<Integer> letters)
            throws IOException {
        int before = pages.getNumberOfPages();
        try (var renderer = renderer(typesetter.set(manuscript, part), pages, fonts, tagged)) {
            renderer.layout();
            renderer.createPDFKeepOpen();
            letters.addAll(beginnings(renderer));
            return part.last() ? part.to() : takeOutLastPage(renderer, pages, before);
        }
    }

    private static Collection<Integer> beginnings(PdfBoxRenderer renderer) {
        var pages = new HashMap<String, Integer>();
        for (var letter : renderer.findPagePositionsByID(LETTER)) {
            pages.merge(letter.getId(), letter.getPageNo(), Math::min);
        }
        return pages.values();
    }

    private static int takeOutLastPage(PdfBoxRenderer renderer, PDDocument pages, int before) {
        int lastPage = pages.getNumberOfPages() - 1 - before;
        int next = renderer.findPagePositionsByID(ROW).stream()
                .filter(row -> row.getPageNo() == lastPage)
                .mapToInt(row -> Integer.parseInt(row.getId().substring(1)))
                .min()
                .orElseThrow();
        pages.removePage(pages.getNumberOfPages() - 1);
        return next;
    }

    private PdfBoxRenderer renderer(Document document, PDDocument pages, Map<Typeface, PDFont> fonts, boolean tagged) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineEnds());
        builder.usePDDocument(pages);
        builder.usePdfUaAccessibility(tagged);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.forEach((typeface, font) -> typeface.offer(builder, font));
        var text = document.getDocumentElement().getTextContent();
        alphabet.helpers(text)
                .forEach(file -> builder.useFont(
                        file,
                        file.getName(),
                        400,
                        FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL)));
        builder.withW3cDocument(document, null);
        return builder.buildPdfRenderer();
    }
}
