package id.go.lubuklinggau.pokja.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a printed document says, page by page; apart from it what lies across the pages in huge letters. */
record Paperwork(List<String> pages, List<String> watermarks, float widthMillimetres, float heightMillimetres) {

    private static final float MILLIMETRES_PER_POINT = 25.4f / 72;
    private static final float HUGE_POINTS = 60;

    static Paperwork read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var watermarks = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = new PageReader(page);
                pages.add(reader.getText(document));
                watermarks.add(reader.huge.toString());
            }
            var size = document.getPage(0).getMediaBox();
            return new Paperwork(
                    List.copyOf(pages),
                    List.copyOf(watermarks),
                    size.getWidth() * MILLIMETRES_PER_POINT,
                    size.getHeight() * MILLIMETRES_PER_POINT);
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    /** The first page as a picture. */
    static byte[] picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 120, ImageType.RGB);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        }
    }

    /** Reads line by line; letters that lie askew would fall into lines that they do not belong to. */
    private static class PageReader extends PDFTextStripper {

        private final StringBuilder huge = new StringBuilder();

        PageReader(int page) {
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            var matrix = letter.getTextMatrix();
            if (Math.hypot(matrix.getScaleX(), matrix.getShearY()) > HUGE_POINTS) {
                huge.append(letter.getUnicode());
            } else {
                super.processTextPosition(letter);
            }
        }
    }
}
