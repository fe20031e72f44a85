package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A scan as PDF: pages, and nothing that does anything or carries something else (ADR 0018). Every object of the file is looked
 * at, used or not.
 */
class ScannedPdf {

    private static final int MOST_PAGES = 300;
    private static final int DEEPEST = 100;

    /** Entries that hold what runs, opens or is attached. */
    private static final Set<String> NOT_PLAIN_ENTRIES =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "AF", "XFA", "RichMediaContent");

    /** What an object may not be, and an action may not do. */
    private static final Set<String> NOT_PLAIN_KINDS = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "FileAttachment",
            "RichMedia",
            "RichMediaExecute",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "Screen",
            "3D");

    private static final List<COSName> KINDS = List.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    private ScannedPdf() {}

    static void check(byte[] content) {
        var unfolding = new Unfolding();
        try (var pages = new WaryPdfParser(content, unfolding).parse()) {
            if (pages.isEncrypted()) {
                throw new ScanLocked();
            }
            check(pages);
            unfolding.requireBounded();
        } catch (InvalidPasswordException e) {
            throw new ScanLocked();
        } catch (BrokenRule refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unfolding.requireBounded();
            throw new ScanUnreadable();
        }
    }

    private static void check(PDDocument pages) throws IOException {
        var document = pages.getDocument();
        requirePlain(document.getTrailer(), 0);
        for (var key : document.getXrefTable().keySet()) {
            requirePlain(document.getObjectFromPool(key).getObject(), 0);
        }
        int count = pages.getNumberOfPages();
        if (count < 1 || count > MOST_PAGES) {
            throw new ScanUnreadable();
        }
        for (int page = 0; page < count; page++) {
            pages.getPage(page).getMediaBox();
        }
    }

    /** What a reference leads to is looked at by itself. */
    private static void requirePlain(COSBase object, int depth) {
        if (depth > DEEPEST) {
            throw new ScanUnreadable();
        }
        if (object instanceof COSDictionary dictionary) {
            for (var entry : dictionary.entrySet()) {
                requirePlainName(entry.getKey(), NOT_PLAIN_ENTRIES);
                if (KINDS.contains(entry.getKey())) {
                    requirePlainName(entry.getValue(), NOT_PLAIN_KINDS);
                }
                requirePlain(entry.getValue(), depth + 1);
            }
        } else if (object instanceof COSArray array) {
            for (int item = 0; item < array.size(); item++) {
                requirePlain(array.get(item), depth + 1);
            }
        }
    }

    private static void requirePlainName(COSBase name, Set<String> refused) {
        if (name instanceof COSName known && refused.contains(known.getName())) {
            throw new ScanNotPlain(known.getName());
        }
    }
}
