package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.PilotKind;
import id.go.lubuklinggau.pokja.classification.PilotPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class PilotForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotNull
    private UUID pokjaId;

    @NotNull
    private PilotKind kind;

    @Size(max = 80)
    private String decreeNumber;

    private LocalDate decreeDay;

    @NotNull
    @Min(2016)
    @Max(2100)
    private Integer pilotYear;

    @NotNull
    private LocalDate since;

    @NotBlank
    @Size(max = 500)
    private String reason;

    static PilotForm of(UUID pokjaId, LocalDate today) {
        var form = new PilotForm();
        form.pokjaId = pokjaId;
        form.kind = PilotKind.CITY;
        form.pilotYear = today.getYear();
        return form;
    }

    PilotPlan toPlan() {
        return new PilotPlan(pokjaId, kind, decreeNumber, decreeDay, pilotYear, since, reason);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPokjaId() {
        return pokjaId;
    }

    public void setPokjaId(UUID pokjaId) {
        this.pokjaId = pokjaId;
    }

    public PilotKind getKind() {
        return kind;
    }

    public void setKind(PilotKind kind) {
        this.kind = kind;
    }

    public String getDecreeNumber() {
        return decreeNumber;
    }

    public void setDecreeNumber(String decreeNumber) {
        this.decreeNumber = decreeNumber;
    }

    public LocalDate getDecreeDay() {
        return decreeDay;
    }

    public void setDecreeDay(LocalDate decreeDay) {
        this.decreeDay = decreeDay;
    }

    public Integer getPilotYear() {
        return pilotYear;
    }

    public void setPilotYear(Integer pilotYear) {
        this.pilotYear = pilotYear;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
