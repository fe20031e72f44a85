package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/**
 * A font that comes with the application: Liberation, whose letters are as wide as those of Arial and Courier New, so that a
 * line breaks in the PDF where it breaks on screen.
 */
enum Typeface {
    REGULAR("Arial", 400, FontStyle.NORMAL, "LiberationSans-Regular"),
    BOLD("Arial", 700, FontStyle.NORMAL, "LiberationSans-Bold"),
    ITALIC("Arial", 400, FontStyle.ITALIC, "LiberationSans-Italic"),
    BOLD_ITALIC("Arial", 700, FontStyle.ITALIC, "LiberationSans-BoldItalic"),
    TYPEWRITER("Courier New", 700, FontStyle.NORMAL, "LiberationMono-Bold");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;

    /** @param family by which styles ask for it */
    Typeface(String family, int weight, FontStyle style, String name) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        try {
            this.file = new ClassPathResource("fonts/" + name + ".ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsed anew each time, because a document closes its fonts. */
    TrueTypeFont open() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    /** Of what a document uses of it, it keeps the letters only. */
    PDFont embed(PDDocument document) throws IOException {
        var font = open();
        document.registerTrueTypeFontForClosing(font);
        return PDType0Font.load(document, font, true);
    }

    void offer(PdfRendererBuilder builder, PDFont font) {
        builder.useFont(new PDFontSupplier(font), family, weight, style, true);
    }
}
