package id.go.lubuklinggau.pokja.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A file for the browser; written after the page's transaction has ended, like any view. */
public abstract class FileView implements View {

    private final String contentType;
    private final String disposition;
    private final String fileName;

    /**
     * @param disposition inline for what the browser shows itself, else attachment
     * @param name which may be any text
     * @param ending of the name of the file
     */
    FileView(String contentType, String disposition, String name, String ending) {
        this.contentType = contentType;
        this.disposition = disposition;
        this.fileName = FileText.name(name, ending);
    }

    public abstract void write(OutputStream file) throws IOException;

    /** The file at once. */
    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try {
            write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** With its ending; every system takes it. */
    public String fileName() {
        return fileName;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = bytes(); // before the first byte of the answer, so that a failure can still say so
        announce(response, file.length);
        response.getOutputStream().write(file);
    }

    void announce(HttpServletResponse response, long length) {
        response.setContentType(contentType);
        response.setContentLengthLong(length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.builder(disposition)
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
