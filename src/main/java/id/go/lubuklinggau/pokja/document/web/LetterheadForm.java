package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.ChangeLetterhead;
import id.go.lubuklinggau.pokja.document.LetterheadDetails;
import id.go.lubuklinggau.pokja.document.Rule;
import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    @NotNull
    private Rule rule;

    @NotNull
    @Min(10)
    @Max(40)
    private Integer marginTop;

    @NotNull
    @Min(10)
    @Max(40)
    private Integer marginRight;

    @NotNull
    @Min(10)
    @Max(40)
    private Integer marginBottom;

    @NotNull
    @Min(10)
    @Max(40)
    private Integer marginLeft;

    static LetterheadForm of(LetterheadDetails letterhead) {
        var form = new LetterheadForm();
        form.version = letterhead.version();
        form.government = letterhead.government();
        form.office = letterhead.office();
        form.address = letterhead.address();
        form.contact = letterhead.contact();
        form.place = letterhead.place();
        form.paper = letterhead.paper();
        form.rule = letterhead.rule();
        form.marginTop = letterhead.margins().top();
        form.marginRight = letterhead.margins().right();
        form.marginBottom = letterhead.margins().bottom();
        form.marginLeft = letterhead.margins().left();
        return form;
    }

    ChangeLetterhead toChange() {
        return new ChangeLetterhead(
                version,
                government,
                office,
                address,
                contact,
                place,
                paper,
                rule,
                new Margins(marginTop, marginRight, marginBottom, marginLeft));
    }

    /** As it would print: what was typed, and what stands where that is no letterhead yet. */
    LetterheadDetails preview(LetterheadDetails current) {
        return new LetterheadDetails(
                version,
                government == null ? "" : government,
                office == null ? "" : office,
                address,
                contact,
                place,
                current.paper(),
                rule == null ? current.rule() : rule,
                current.margins(),
                current.emblem());
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

    public Rule getRule() {
        return rule;
    }

    public void setRule(Rule rule) {
        this.rule = rule;
    }

    public Integer getMarginTop() {
        return marginTop;
    }

    public void setMarginTop(Integer marginTop) {
        this.marginTop = marginTop;
    }

    public Integer getMarginRight() {
        return marginRight;
    }

    public void setMarginRight(Integer marginRight) {
        this.marginRight = marginRight;
    }

    public Integer getMarginBottom() {
        return marginBottom;
    }

    public void setMarginBottom(Integer marginBottom) {
        this.marginBottom = marginBottom;
    }

    public Integer getMarginLeft() {
        return marginLeft;
    }

    public void setMarginLeft(Integer marginLeft) {
        this.marginLeft = marginLeft;
    }
}
