package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;

/** A manuscript as a PDF, which browsers show themselves. */
public class PdfView extends FileView {

    private final Press press;
    private final Manuscript manuscript;

    /** @param fileName without its ending */
    public PdfView(Press press, Manuscript manuscript, String fileName) {
        super(MediaType.APPLICATION_PDF_VALUE, "inline", fileName + ".pdf");
        this.press = press;
        this.manuscript = manuscript;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        press.print(manuscript, file, rows -> {});
    }
}
