package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of a Pokja. */
class ClosureForm implements VersionedForm {

    private Long version;

    @NotNull
    private LocalDate lastDay;

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
}
