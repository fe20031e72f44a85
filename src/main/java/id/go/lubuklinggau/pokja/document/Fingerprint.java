package id.go.lubuklinggau.pokja.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** By which the same is known again: SHA-256, in hexadecimal. */
public final class Fingerprint {

    private static final char APART = '\u001f';

    private Fingerprint() {}

    /** @param parts texts, records and lists of them, which say by {@code toString} all that they hold */
    public static String of(Object... parts) {
        var text = new StringBuilder();
        Arrays.stream(parts).forEach(part -> text.append(part).append(APART));
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }
}
