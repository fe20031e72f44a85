package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.DecreeScan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** A scan as a file to be kept: no browser shows it as a page of ours, whatever is in it. */
class DecreeScanView implements View {

    private static final String UNFIT_FOR_A_NAME = "[^\\p{L}\\p{N}._-]+";

    private final DecreeScan scan;

    DecreeScanView(DecreeScan scan) {
        this.scan = scan;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }

    /** Not that of the file that was sent, which may say anything. */
    String fileName() {
        var number = scan.number() == null ? "draf" : scan.number().replaceAll(UNFIT_FOR_A_NAME, "-");
        return "SK-" + number + "." + scan.kind().ending();
    }

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setContentLength(scan.file().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(scan.file());
    }
}
