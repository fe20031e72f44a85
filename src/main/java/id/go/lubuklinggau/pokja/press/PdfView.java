package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
<<<<<<< HEAD
import java.io.OutputStream;
import java.util.function.Supplier;
=======
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
>>>>>>> ae5911da3503a110847404777693dfb7664d926a
import org.springframework.http.MediaType;

<<<<<<< HEAD
/** A PDF, most often of a manuscript, which browsers show themselves. */
public class PdfView extends FileView {

    private final Supplier<byte[]> print;
=======
/** A PDF in the browser, most often of a manuscript; printed after the page's transaction has ended, like any view. */
public class PdfView implements View {

    private final Supplier<byte[]> print;
    private final String fileName;
>>>>>>> ae5911da3503a110847404777693dfb7664d926a

    /** @param fileName without its ending */
    public PdfView(Press press, Manuscript manuscript, String fileName) {
        this(() -> press.print(manuscript), fileName);
    }

<<<<<<< HEAD
    /**
     * One that is made, or kept, elsewhere.
     *
     * @param fileName without its ending
     */
    public PdfView(Supplier<byte[]> print, String fileName) {
        super(MediaType.APPLICATION_PDF_VALUE, "inline", fileName + ".pdf");
        this.print = print;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        file.write(print.get());
=======
    /** One that is made, or kept, elsewhere. */
    public PdfView(Supplier<byte[]> print, String fileName) {
        this.print = print;
        this.fileName = fileName;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PDF_VALUE;
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = print.get();
        response.setContentType(getContentType());
        response.setContentLength(file.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(fileName + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(file);
>>>>>>> ae5911da3503a110847404777693dfb7664d926a
    }
}
