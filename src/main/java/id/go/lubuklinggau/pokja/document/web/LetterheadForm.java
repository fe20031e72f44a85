package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.ChangeLetterhead;
import id.go.lubuklinggau.pokja.document.LetterheadDetails;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

class LetterheadForm implements VersionedForm {

    private Long version;

    @NotBlank
    @Size(max = 120)
    private String government;

    @NotBlank
    @Size(max = 160)
    private String office;

    @Size(max = 200)
    private String address;

    @Size(max = 200)
    private String contact;

    @NotBlank
    @Size(max = 60)
    private String place;

    @NotNull
    private Paper paper;

    static LetterheadForm of(LetterheadDetails letterhead) {
        var form = new LetterheadForm();
        form.version = letterhead.version();
        form.government = letterhead.government();
        form.office = letterhead.office();
        form.address = letterhead.address();
        form.contact = letterhead.contact();
        form.place = letterhead.place();
        form.paper = letterhead.paper();
        return form;
    }

    ChangeLetterhead toChange() {
        return new ChangeLetterhead(version, government, office, address, contact, place, paper);
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getGovernment() {
        return government;
    }

    public void setGovernment(String government) {
        this.government = government;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Paper getPaper() {
        return paper;
    }

    public void setPaper(Paper paper) {
        this.paper = paper;
    }
}
