package id.go.lubuklinggau.pokja.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the card of a delegate says: random and kept with the delegate, so that nobody makes one up (ADR 0013). Read from the
 * picture or typed, with or without what makes it easier to read.
 *
 * @param text eight letters and digits, none of them 0, O, 1 or I
 */
public record DelegateCode(String text) {

    private static final String PREFIX = "SIPOKJA:";
    private static final Pattern SHAPE = Pattern.compile("[2-9A-HJ-NP-Z]{8}");

    /** Empty if it is none. */
    public static Optional<DelegateCode> parse(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replace(PREFIX, "").replaceAll("[\\s-]", "");
        return SHAPE.matcher(plain).matches() ? Optional.of(new DelegateCode(plain)) : Optional.empty();
    }

    /** Two groups of four, which are easier to type. */
    public String grouped() {
        return text.substring(0, 4) + "-" + text.substring(4);
    }

    /** What the picture says; in capitals and digits alone it stays small. */
    public String pictured() {
        return PREFIX + text;
    }
}
