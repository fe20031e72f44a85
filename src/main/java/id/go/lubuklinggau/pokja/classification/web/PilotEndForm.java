package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

class PilotEndForm implements VersionedForm {

    private Long version;

    @NotNull
    private LocalDate lastDay;

    @NotBlank
    @Size(max = 500)
    private String endReason;

    static PilotEndForm of(Long version, LocalDate lastDay) {
        var form = new PilotEndForm();
        form.version = version;
        form.lastDay = lastDay;
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
