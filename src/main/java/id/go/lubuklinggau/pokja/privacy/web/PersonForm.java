package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.pokja.ContactFields;
import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.privacy.PersonRecord;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;

class PersonForm extends ContactFields implements VersionedForm {

    private Long version;

    @NotBlank
    private String kelurahanCode;

    static PersonForm of(PersonRecord person) {
        var form = new PersonForm();
        form.version = person.version();
        form.fill(person.titleBefore(), person.name(), person.titlesAfter(), person.sex());
        form.kelurahanCode = person.kelurahanCode();
        return form;
    }

    CorrectPerson toCorrect(UUID id) {
        return new CorrectPerson(
                id, version, getTitleBefore(), getName(), getTitlesAfter(), getSex(), kelurahanCode, phoneChange());
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getKelurahanCode() {
        return kelurahanCode;
    }

    public void setKelurahanCode(String kelurahanCode) {
        this.kelurahanCode = kelurahanCode;
    }
}
