package id.go.lubuklinggau.pokja.document.web;

import java.text.NumberFormat;
import java.util.Locale;

/** An amount of money as it is written in a column of a table: 1.500.000. */
final class Rupiah {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private Rupiah() {}

    /** @param amount null gives an empty text, where it is written by hand */
    static String of(Long amount) {
        return amount == null ? "" : NumberFormat.getIntegerInstance(INDONESIAN).format(amount);
    }
}
