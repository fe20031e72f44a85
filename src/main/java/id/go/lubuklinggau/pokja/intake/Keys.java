package id.go.lubuklinggau.pokja.intake;

import java.text.Normalizer;
import java.util.Locale;

/** What headings, kelurahan and the words of a list are compared by, as {@code search_key} does in the database. */
public final class Keys {

    private Keys() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("lubuk\\s+linggau", "lubuklinggau")
                .replaceAll("\\bii\\b", "2")
                .replaceAll("\\bi\\b", "1")
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip();
    }
}
