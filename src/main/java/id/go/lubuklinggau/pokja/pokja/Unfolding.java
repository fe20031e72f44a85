package id.go.lubuklinggau.pokja.pokja;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** How much the streams of a PDF become when they are unfolded. */
class Unfolding {

    /** A sheet of A4 in colour, with 400 dots to the inch and not packed as a picture, has 46 MB. */
    private static final long MOST_OF_A_STREAM = 64L * 1024 * 1024;

    private static final long MOST_OF_ALL = 512L * 1024 * 1024;
    private static final int MOST_FILTERS = 4;

    /** They make nothing larger. */
    private static final Set<String> SPELLINGS = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private static final Set<String> PACKINGS =
            Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");

    private boolean exceeded;
    private long all;

    /** @throws IOException if it is too much, which PDFBox may take for a slip of the file and go on */
    void measure(COSStream stream) throws IOException {
        var filters = filters(stream);
        if (filters.size() > MOST_FILTERS
                || filters.stream().filter(PACKINGS::contains).count() > 1) {
            throw exceeded();
        }
        byte[] content = null;
        for (int place = 0; place < filters.size(); place++) {
            var filter = filters.get(place);
            if (PICTURES.contains(filter)) {
                return;
            }
            if (!SPELLINGS.contains(filter) && !PACKINGS.contains(filter)) {
                throw new IOException("unknown filter");
            }
            content = decode(stream, filter, place, content);
        }
    }

    void requireBounded() {
        if (exceeded) {
            throw new ScanTooManyPixels();
        }
    }

    static boolean isPicture(COSStream stream) {
        return filters(stream).stream().anyMatch(PICTURES::contains);
    }

    /** What is broken within becomes no larger than it became until there. */
    private byte[] decode(COSStream stream, String filter, int place, byte[] before) throws IOException {
        boolean packed = PACKINGS.contains(filter);
        var after = new ByteArrayOutputStream();
        var bounded = new Bounded(packed ? OutputStream.nullOutputStream() : after);
        try (var raw = before == null ? stream.createRawInputStream() : new ByteArrayInputStream(before)) {
            FilterFactory.INSTANCE.getFilter(filter).decode(raw, bounded, stream, place);
        } catch (IOException e) {
            if (exceeded) {
                throw e;
            }
        }
        return after.toByteArray();
    }

    /** By their names; one that is named elsewhere counts as unknown. */
    private static List<String> filters(COSStream stream) {
        var names = new ArrayList<String>();
        var filter = stream.getItem(COSName.FILTER, COSName.F);
        if (filter instanceof COSArray several) {
            for (int place = 0; place < several.size(); place++) {
                names.add(name(several.get(place)));
            }
        } else if (filter != null) {
            names.add(name(filter));
        }
        return names;
    }

    private static String name(COSBase filter) {
        return filter instanceof COSName known ? known.getName() : "";
    }

    private IOException exceeded() {
        exceeded = true;
        return new IOException("unfolds to too much");
    }

    private class Bounded extends OutputStream {

        private final OutputStream target;
        private long written;

        Bounded(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            written += length;
            all += length;
            if (written > MOST_OF_A_STREAM || all > MOST_OF_ALL) {
                throw exceeded();
            }
            target.write(bytes, from, length);
        }
    }
}
