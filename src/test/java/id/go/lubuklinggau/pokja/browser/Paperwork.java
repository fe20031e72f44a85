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

/** What a printed document says, page by page. */
record Paperwork(List<String> pages, float widthMillimetres, float heightMillimetres) {

    private static final float MILLIMETRES_PER_POINT = 25.4f / 72;

    static Paperwork read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            var size = document.getPage(0).getMediaBox();
            return new Paperwork(
                    List.copyOf(pages),
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
}
