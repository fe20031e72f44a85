package id.go.lubuklinggau.pokja.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** Makes a file from what was read before: it has no transaction, and nobody is signed in. */
public interface DownloadWork {

    /** @param progress is told how many steps are done */
    void write(OutputStream file, IntConsumer progress) throws IOException;
}
