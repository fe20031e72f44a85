package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.pokja.DecreePattern;
import id.go.lubuklinggau.pokja.pokja.DecreePlan;
import id.go.lubuklinggau.pokja.pokja.DecreeRow;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class DecreeForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    private boolean draft;

    @Size(max = 80)
    private String number;

    private LocalDate issuedOn;

    @NotBlank
    @Size(max = 120)
    private String issuer;

    @Size(max = 120)
    private String issuerName;

    @NotBlank
    @Size(max = 300)
    private String about;

    @NotNull
    private DecreePattern pattern;

    @NotNull
    private LocalDate validFrom;

    private LocalDate validTo;

    /** By the newest pattern, which is the usual one of a new decree. */
    static DecreeForm proposed(String issuer, String about) {
        var form = new DecreeForm();
        form.issuer = issuer;
        form.about = about;
        form.pattern = DecreePattern.FOUR_SECTIONS;
        return form;
    }

    static DecreeForm of(DecreeRow decree) {
        var form = new DecreeForm();
        form.id = decree.id();
        form.version = decree.version();
        form.draft = decree.isDraft();
        form.number = decree.number();
        form.issuedOn = decree.issuedOn();
        form.issuer = decree.issuer();
        form.issuerName = decree.issuerName();
        form.about = decree.about();
        form.pattern = decree.pattern();
        form.validFrom = decree.validFrom();
        form.validTo = decree.validTo();
        return form;
    }

    DecreePlan toPlan() {
        return new DecreePlan(draft, number, issuedOn, issuer, issuerName, about, pattern, validFrom, validTo);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean draft) {
        this.draft = draft;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getIssuerName() {
        return issuerName;
    }

    public void setIssuerName(String issuerName) {
        this.issuerName = issuerName;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public DecreePattern getPattern() {
        return pattern;
    }

    public void setPattern(DecreePattern pattern) {
        this.pattern = pattern;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
