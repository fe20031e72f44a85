package id.go.lubuklinggau.pokja.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A manuscript as a file for Word; written after the page's transaction has ended, like any view. */
public class WordView implements View {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WordWriter writer;
    private final Manuscript manuscript;
    private final String fileName;

    /** @param fileName without its ending */
    public WordView(WordWriter writer, Manuscript manuscript, String fileName) {
        this.writer = writer;
        this.manuscript = manuscript;
        this.fileName = fileName;
    }

    @Override
    public String getContentType() {
        return DOCX;
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = writer.write(manuscript);
        response.setContentType(DOCX);
        response.setContentLength(file.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName + ".docx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(file);
    }
}
