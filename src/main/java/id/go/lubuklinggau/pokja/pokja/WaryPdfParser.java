package id.go.lubuklinggau.pokja.pokja;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF from somebody else. PDFBox unfolds a stream of objects into memory as a whole, so each stream is measured as soon
 * as it is found, before anything is made of it.
 */
class WaryPdfParser extends PDFParser {

    private final Unfolding unfolding;

    WaryPdfParser(byte[] content, Unfolding unfolding) throws IOException {
        super(new RandomAccessReadBuffer(content));
        this.unfolding = unfolding;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        long here = source.getPosition();
        unfolding.measure(stream);
        source.seek(here);
        return stream;
    }

    /** A picture is measured by those who show it; it holds no objects. */
    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        var holder = document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
        if (holder instanceof COSStream stream && Unfolding.isPicture(stream)) {
            throw new IOException("objects in a picture");
        }
        return super.parseObjectStreamObject(number, key);
    }
}
