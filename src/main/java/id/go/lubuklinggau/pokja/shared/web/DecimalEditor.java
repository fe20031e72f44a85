package id.go.lubuklinggau.pokja.shared.web;

import id.go.lubuklinggau.pokja.shared.CleanText;
import id.go.lubuklinggau.pokja.shared.DecimalText;
import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;

/** Numbers in forms, as offices write them. */
class DecimalEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        var clean = CleanText.of(text);
        setValue(clean == null ? null : DecimalText.read(clean));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : DecimalText.of((BigDecimal) getValue());
    }
}
