package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.DelegateRow;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What can be changed of a delegate: whom they stand for. Somebody else in the seat is another delegate. */
class DelegateForm implements VersionedForm {

    private Long version;

    @NotNull
    private Element element;

    @Size(max = 80)
    private String position;

    static DelegateForm of(DelegateRow row) {
        var form = new DelegateForm();
        form.version = row.version();
        form.element = row.element();
        form.position = row.position();
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public Element getElement() {
        return element;
    }

    public void setElement(Element element) {
        this.element = element;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
