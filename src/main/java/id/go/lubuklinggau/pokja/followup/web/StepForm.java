package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.ActionState;
import id.go.lubuklinggau.pokja.followup.ActionStep;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

class StepForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private ActionState state;

    @Size(max = 1000)
    private String answer;

    private LocalDate dueOn;

    static StepForm from(Long version) {
        var form = new StepForm();
        form.version = version;
        return form;
    }

    ActionStep toStep() {
        return new ActionStep(state, answer, dueOn);
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

    public ActionState getState() {
        return state;
    }

    public void setState(ActionState state) {
        this.state = state;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
