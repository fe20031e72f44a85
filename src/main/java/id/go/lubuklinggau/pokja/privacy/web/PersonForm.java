package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.privacy.PersonRecord;
import id.go.lubuklinggau.pokja.shared.Phone;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class PersonForm implements VersionedForm {

    private Long version;

    @Size(max = 40)
    private String titleBefore;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 60)
    private String titlesAfter;

    @NotNull
    private Sex sex;

    @NotBlank
    private String kelurahanCode;

    /** Never comes back filled from the record: whoever looks at a number leaves a trace. */
    @Pattern(regexp = Phone.TYPED)
    private String phone;

    private LocalDate phoneConsentOn;

    private boolean phoneRemoved;

    static PersonForm of(PersonRecord person) {
        var form = new PersonForm();
        form.version = person.version();
        form.titleBefore = person.titleBefore();
        form.name = person.name();
        form.titlesAfter = person.titlesAfter();
        form.sex = person.sex();
        form.kelurahanCode = person.kelurahanCode();
        return form;
    }

    CorrectPerson toCorrect(UUID id) {
        return new CorrectPerson(
                id,
                version,
                titleBefore,
                name,
                titlesAfter,
                sex,
                kelurahanCode,
                new PhoneChange(phone, phoneConsentOn, phoneRemoved));
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTitleBefore() {
        return titleBefore;
    }

    public void setTitleBefore(String titleBefore) {
        this.titleBefore = titleBefore;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlesAfter() {
        return titlesAfter;
    }

    public void setTitlesAfter(String titlesAfter) {
        this.titlesAfter = titlesAfter;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getKelurahanCode() {
        return kelurahanCode;
    }

    public void setKelurahanCode(String kelurahanCode) {
        this.kelurahanCode = kelurahanCode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getPhoneConsentOn() {
        return phoneConsentOn;
    }

    public void setPhoneConsentOn(LocalDate phoneConsentOn) {
        this.phoneConsentOn = phoneConsentOn;
    }

    public boolean isPhoneRemoved() {
        return phoneRemoved;
    }

    public void setPhoneRemoved(boolean phoneRemoved) {
        this.phoneRemoved = phoneRemoved;
    }
}
