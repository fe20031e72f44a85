package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.privacy.PersonRecord;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class ErasureForm implements VersionedForm {

    private Long version;

    /** The name of the person, typed. */
    @NotBlank
    @Size(max = 120)
    private String confirmation;

    static ErasureForm of(PersonRecord person) {
        var form = new ErasureForm();
        form.version = person.version();
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
