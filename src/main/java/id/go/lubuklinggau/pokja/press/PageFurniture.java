package id.go.lubuklinggau.pokja.press;

import java.awt.Color;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** What each page has besides its text: its number and that of all pages, the code of the print, and DRAF across a draft. */
class PageFurniture {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float SIZE = 8.5f;
    private static final int ABOVE_EDGE = 8;
    private static final String DRAFT = "DRAF";
    private static final float DRAFT_SIZE = 130;
    private static final Color DRAFT_COLOUR = new Color(0xdd, 0xdd, 0xdd);

    private final Manuscript manuscript;
    private final NavigableSet<Integer> letters;
    private final PDFont regular;
    private final PDFont bold;

    /** @param letters the pages on which letters begin that count their own pages, from 0; none if all pages are one document */
    PageFurniture(Manuscript manuscript, Map<Typeface, PDFont> fonts, NavigableSet<Integer> letters) {
        this.manuscript = manuscript;
        this.letters = letters;
        this.regular = fonts.get(Typeface.REGULAR);
        this.bold = fonts.get(Typeface.BOLD);
    }

    void putInto(PDDocument pages) throws IOException {
        int place = 0;
        for (var page : pages.getPages()) {
            if (manuscript.draft()) {
                putDraft(pages, page);
            }
            putFoot(pages, page, number(place, pages.getNumberOfPages()));
            place++;
        }
    }

    /** None on a letter of one page. */
    private String number(int place, int pages) {
        var first = letters.floor(place);
        if (first == null) {
            return number(place + 1, pages, 1);
        }
        var next = letters.higher(place);
        return number(place - first + 1, (next == null ? pages : next) - first, 2);
    }

    private static String number(int number, int of, int least) {
        return of < least ? "" : "Halaman " + number + " dari " + of;
    }

    /** Behind the text. */
    private void putDraft(PDDocument pages, PDPage page) throws IOException {
        var sheet = page.getMediaBox();
        try (var ink = new PDPageContentStream(pages, page, AppendMode.PREPEND, true, true)) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            ink.beginText();
            ink.setFont(bold, DRAFT_SIZE);
            ink.setNonStrokingColor(DRAFT_COLOUR);
            var middle = Matrix.getRotateInstance(Math.toRadians(35), sheet.getWidth() / 2, sheet.getHeight() / 2);
            middle.translate(-width(bold, DRAFT, DRAFT_SIZE) / 2, -DRAFT_SIZE / 3);
            ink.setTextMatrix(middle);
            ink.showText(DRAFT);
            ink.endText();
            ink.endMarkedContent();
        }
    }

    private void putFoot(PDDocument pages, PDPage page, String number) throws IOException {
        var margins = manuscript.format().margins();
        float right = page.getMediaBox().getWidth() - margins.right() * MILLIMETRE;
        try (var ink = new PDPageContentStream(pages, page, AppendMode.APPEND, true, true)) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            if (manuscript.numbered() && !number.isEmpty()) {
                put(ink, number, right - width(regular, number, SIZE));
            }
            if (manuscript.code() != null) {
                put(ink, "Kode cetak " + manuscript.code(), margins.left() * MILLIMETRE);
            }
            ink.endMarkedContent();
        }
    }

    private void put(PDPageContentStream ink, String text, float left) throws IOException {
        ink.beginText();
        ink.setFont(regular, SIZE);
        ink.newLineAtOffset(left, aboveEdge());
        ink.showText(text);
        ink.endText();
    }

    /** Below the text, however little room a narrow margin leaves. */
    private float aboveEdge() {
        return Math.min(ABOVE_EDGE, manuscript.format().margins().bottom() - 5) * MILLIMETRE;
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
