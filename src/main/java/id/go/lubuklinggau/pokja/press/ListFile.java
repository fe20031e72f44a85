package id.go.lubuklinggau.pokja.press;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that a list is written into, row after row. */
interface ListFile extends Closeable {

    /** @param values text, numbers, days, moments or null */
    void write(List<?> values) throws IOException;
}
