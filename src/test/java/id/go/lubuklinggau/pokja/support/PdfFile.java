package id.go.lubuklinggau.pokja.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A PDF as a reader sees it. */
public record PdfFile(byte[] bytes) {

    public static PdfFile of(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        return new PdfFile(answer.getResponse().getContentAsByteArray());
    }

    public String text() {
        return read(pages -> text(pages, 1, pages.getNumberOfPages()));
    }

    /** The text of each page. */
    public List<String> pages() {
        return read(pages -> IntStream.rangeClosed(1, pages.getNumberOfPages())
                .mapToObj(page -> text(pages, page, page))
                .toList());
    }

    /** The letters of each page that stand on their heads, in the order in which they are read so. */
    public List<String> upsideDown() {
        return read(pages -> IntStream.rangeClosed(1, pages.getNumberOfPages())
                .mapToObj(page -> text(new UpsideDown(), pages, page, page))
                .toList());
    }

    /**
     * The letters of each page that lie on others, or do not stand whole on its paper, at least so many millimetres from its
     * edges.
     */
    public List<String> misplaced(int millimetres) {
        float edge = millimetres * 72 / 25.4f;
        return read(pages -> IntStream.rangeClosed(1, pages.getNumberOfPages())
                .mapToObj(page -> text(new Misplaced(edge), pages, page, page).strip())
                .toList());
    }

    public String title() {
        return read(pages -> pages.getDocumentInformation().getTitle());
    }

    public boolean isTagged() {
        return read(pages -> pages.getDocumentCatalog().getMarkInfo() != null
                && pages.getDocumentCatalog().getMarkInfo().isMarked()
                && pages.getDocumentCatalog().getStructureTreeRoot() != null);
    }

    /** Width and height of the first page, in millimetres. */
    public List<Long> size() {
        return read(pages -> {
            var sheet = pages.getPage(0).getMediaBox();
            return List.of(Math.round(sheet.getWidth() / 72 * 25.4), Math.round(sheet.getHeight() / 72 * 25.4));
        });
    }

    /** A picture of it, as PNG, as wide as a column of a page on GitHub. */
    public byte[] firstPage() {
        return read(pages -> {
            try (var picture = new ByteArrayOutputStream()) {
                ImageIO.write(new PDFRenderer(pages).renderImageWithDPI(0, 72), "png", picture);
                return picture.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(PDDocument pages, int first, int last) {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return text(stripper, pages, first, last);
    }

    private static String text(PDFTextStripper stripper, PDDocument pages, int first, int last) {
        try {
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Function<PDDocument, T> reading) {
        try (var pages = Loader.loadPDF(bytes)) {
            return reading.apply(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Misplaced extends PDFTextStripper {

        private final float edge;
        private final Set<List<Integer>> middles = new HashSet<>();

        Misplaced(float edge) {
            this.edge = edge;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank() && (isBeyondEdge(letter) || isOnAnother(letter))) {
                super.processTextPosition(letter);
            }
        }

        private boolean isBeyondEdge(TextPosition letter) {
            var sheet = getCurrentPage().getMediaBox();
            float left = letter.getTextMatrix().getTranslateX();
            float right = left + (letter.getDir() == 180 ? -letter.getWidth() : letter.getWidth());
            float base = letter.getTextMatrix().getTranslateY();
            return Math.min(left, right) < edge
                    || Math.max(left, right) > sheet.getWidth() - edge
                    || base < edge
                    || base > sheet.getHeight() - edge;
        }

        /** Less than a point or two away. */
        private boolean isOnAnother(TextPosition letter) {
            int across = Math.round(letter.getTextMatrix().getTranslateX() + letter.getWidth() / 2);
            int up = Math.round(letter.getTextMatrix().getTranslateY() / 2);
            return !middles.add(List.of(across, up));
        }
    }

    private static final class UpsideDown extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getDir() == 180) {
                super.processTextPosition(letter);
            }
        }
    }
}
