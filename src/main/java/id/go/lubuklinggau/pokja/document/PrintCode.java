package id.go.lubuklinggau.pokja.document;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands on each page of a print, and in its picture (ADR 0015).
 *
 * @param text ten letters and digits, none of them 0, O, 1 or I
 */
public record PrintCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{10}");

    /** The first bits of a fingerprint. */
    public static PrintCode of(String fingerprint) {
        var number = new BigInteger(fingerprint, 16);
        int bits = fingerprint.length() * 4;
        var code = new StringBuilder();
        for (int place = 1; place <= LENGTH; place++) {
            int letter = number.shiftRight(bits - place * BITS).intValue() & (ALPHABET.length() - 1);
            code.append(ALPHABET.charAt(letter));
        }
        return new PrintCode(code.toString());
    }

    /** As it was typed, in large letters or small, with or without what makes it easier to read; empty if it is none. */
    public static Optional<PrintCode> parse(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return SHAPE.matcher(plain).matches() ? Optional.of(new PrintCode(plain)) : Optional.empty();
    }

    /** Two groups of five, which are easier to type. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }
}
