package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.privacy.PersonRecord;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class RestrictionForm implements VersionedForm {

    private Long version;

    @NotBlank
    @Size(max = 300)
    private String reason;

    static RestrictionForm of(PersonRecord person) {
        var form = new RestrictionForm();
        form.version = person.version();
        form.reason = person.restrictionReason();
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
