package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.springframework.http.MediaType;

/** A PDF, most often of a manuscript, which browsers show themselves. */
public class PdfView extends FileView {

    private final Supplier<byte[]> print;

    /** @param fileName without its ending */
    public PdfView(Press press, Manuscript manuscript, String fileName) {
        this(() -> press.print(manuscript), fileName);
    }

    /**
     * One that is made, or kept, elsewhere.
     *
     * @param fileName without its ending
     */
    public PdfView(Supplier<byte[]> print, String fileName) {
        super(MediaType.APPLICATION_PDF_VALUE, "inline", fileName, ".pdf");
        this.print = print;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        file.write(print.get());
    }
}
