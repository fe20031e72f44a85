package id.go.lubuklinggau.pokja.pokja;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file that somebody sent as the scan of a decree. It is told by its content, and kept as it was sent: the digest proves that
 * it is the same.
 *
 * @param size in bytes
 * @param digest SHA-256, in hexadecimal
 */
record ScanFile(ScanKind kind, int size, String digest) {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /**
     * Reads the file to its end.
     *
     * @throws ScanEmpty if there is nothing in it
     * @throws ScanTooLarge if it has more than {@value #MOST_BYTES} bytes
     * @throws ScanUnreadable if it is no PDF, JPEG or PNG, or a broken one
     * @throws ScanTooManyPixels if it would unfold to too much
     * @throws ScanLocked if it is a PDF that asks for a password
     * @throws ScanNotPlain if it is a PDF that does something or carries other files
     */
    static ScanFile of(byte[] content) {
        if (content.length == 0) {
            throw new ScanEmpty();
        }
        if (content.length > MOST_BYTES) {
            throw new ScanTooLarge();
        }
        var kind = kind(content);
        switch (kind) {
            case PDF -> ScannedPdf.check(content);
            case JPEG, PNG -> ScannedPicture.check(content);
        }
        return new ScanFile(kind, content.length, digest(content));
    }

    private static ScanKind kind(byte[] content) {
        if (begins(content, PDF)) {
            return ScanKind.PDF;
        }
        if (begins(content, JPEG)) {
            return ScanKind.JPEG;
        }
        if (begins(content, PNG)) {
            return ScanKind.PNG;
        }
        throw new ScanUnreadable();
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
