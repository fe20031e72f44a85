package id.go.lubuklinggau.pokja.shared;

import java.text.Normalizer;

/** What people type, made storable: one Unicode form, no control characters, no outer blanks; nothing typed is null. */
public final class CleanText {

    private CleanText() {}

    /** @param text may be null */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        var cleaned = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        return cleaned.isEmpty() ? null : cleaned;
    }
}
