package id.go.lubuklinggau.pokja.shared.web;

import id.go.lubuklinggau.pokja.shared.CleanText;
import java.beans.PropertyEditorSupport;

/** Makes what is typed into forms storable. */
class CleanTextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(CleanText.of(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
