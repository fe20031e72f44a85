package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of a Pokja or of a membership. */
class LastDayForm implements VersionedForm {

    private Long version;

    @NotNull
    private LocalDate lastDay;

    static LastDayForm of(Long version, LocalDate lastDay) {
        var form = new LastDayForm();
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
}
