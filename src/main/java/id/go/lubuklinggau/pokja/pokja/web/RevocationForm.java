package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

class RevocationForm implements VersionedForm {

    private Long version;

    @NotNull
    private LocalDate revokedOn;

    @Size(max = 300)
    private String basis;

    static RevocationForm of(Long version, LocalDate day) {
        var form = new RevocationForm();
        form.version = version;
        form.revokedOn = day;
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getRevokedOn() {
        return revokedOn;
    }

    public void setRevokedOn(LocalDate revokedOn) {
        this.revokedOn = revokedOn;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
