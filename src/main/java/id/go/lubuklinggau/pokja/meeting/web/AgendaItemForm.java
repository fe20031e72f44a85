package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.AgendaKind;
import id.go.lubuklinggau.pokja.meeting.AgendaPlan;
import id.go.lubuklinggau.pokja.meeting.AgendaRow;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.UUID;

/** A line of the running order, as typed. */
class AgendaItemForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private LocalTime startTime;

    private LocalTime endTime;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    private AgendaKind kind;

    @Size(max = 160)
    private String inCharge;

    /** Begins where the item before it ends. */
    static AgendaItemForm startingAt(LocalTime time) {
        var form = new AgendaItemForm();
        form.startTime = time;
        return form;
    }

    static AgendaItemForm of(AgendaRow row) {
        var form = new AgendaItemForm();
        form.id = row.id();
        form.version = row.version();
        form.startTime = row.startTime();
        form.endTime = row.endTime();
        form.title = row.title();
        form.kind = row.kind();
        form.inCharge = row.inCharge();
        return form;
    }

    AgendaPlan toPlan() {
        return new AgendaPlan(startTime, endTime, title, kind, inCharge);
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

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public LocalTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalTime endTime) {
        this.endTime = endTime;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public AgendaKind getKind() {
        return kind;
    }

    public void setKind(AgendaKind kind) {
        this.kind = kind;
    }

    public String getInCharge() {
        return inCharge;
    }

    public void setInCharge(String inCharge) {
        this.inCharge = inCharge;
    }
}
