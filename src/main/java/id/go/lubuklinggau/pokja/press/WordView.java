package id.go.lubuklinggau.pokja.press;

import java.io.IOException;
import java.io.OutputStream;

/** A manuscript as a file for Word. */
public class WordView extends FileView {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WordWriter writer;
    private final Manuscript manuscript;

    /** @param fileName without its ending */
    public WordView(WordWriter writer, Manuscript manuscript, String fileName) {
        super(DOCX, "attachment", fileName, ".docx");
        this.writer = writer;
        this.manuscript = manuscript;
    }

    @Override
    public void write(OutputStream file) throws IOException {
        file.write(writer.write(manuscript));
    }
}
