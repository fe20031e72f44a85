package id.go.lubuklinggau.pokja.shared.web;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;

/** What people type, made storable: one Unicode form, no control characters, no outer blanks; nothing typed is null. */
class CleanText extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text == null ? null : clean(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }

    static String clean(String text) {
        var cleaned = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        return cleaned.isEmpty() ? null : cleaned;
    }
}
