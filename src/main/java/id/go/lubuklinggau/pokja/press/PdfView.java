package id.go.lubuklinggau.pokja.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** A PDF in the browser, most often of a manuscript; printed after the page's transaction has ended, like any view. */
public class PdfView implements View {

    private final Supplier<byte[]> print;
    private final String fileName;

    /** @param fileName without its ending */
    public PdfView(Press press, Manuscript manuscript, String fileName) {
        this(() -> press.print(manuscript), fileName);
    }

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
    }
}
