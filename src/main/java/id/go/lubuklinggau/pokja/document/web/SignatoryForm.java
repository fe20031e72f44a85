package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.Acting;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryDetails;
import id.go.lubuklinggau.pokja.document.SignatoryProfile;
import id.go.lubuklinggau.pokja.document.SignatoryRow;
import id.go.lubuklinggau.pokja.shared.Nip;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class SignatoryForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private Duty duty;

    private Acting acting;

    @Size(max = 120)
    private String superior;

    @Size(max = 120)
    private String middle;

    @NotBlank
    @Size(max = 120)
    private String position;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 80)
    private String rank;

    @Pattern(regexp = Nip.TYPED)
    private String nip;

    @NotNull
    private LocalDate validFrom;

    private LocalDate validTo;

    static SignatoryForm of(SignatoryRow signatory) {
        var form = new SignatoryForm();
        form.id = signatory.id();
        form.version = signatory.version();
        form.duty = signatory.duty();
        form.acting = signatory.acting();
        form.superior = signatory.superior();
        form.middle = signatory.middle();
        form.position = signatory.position();
        form.name = signatory.name();
        form.rank = signatory.rank();
        form.nip = signatory.groupedNip();
        form.validFrom = signatory.validFrom();
        form.validTo = signatory.validTo();
        return form;
    }

    SignatoryProfile toProfile() {
        return new SignatoryProfile(duty, acting, superior, middle, position, name, rank, nip, validFrom, validTo);
    }

    /** As it would print, with what is typed so far. */
    SignatoryDetails preview() {
        return SignatoryDetails.of(
                duty,
                acting,
                superior,
                middle,
                position == null ? "…" : position,
                name == null ? "…" : name,
                rank,
                nip != null && nip.matches(Nip.TYPED) ? Nip.digits(nip) : null);
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

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public Acting getActing() {
        return acting;
    }

    public void setActing(Acting acting) {
        this.acting = acting;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public String getMiddle() {
        return middle;
    }

    public void setMiddle(String middle) {
        this.middle = middle;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
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
