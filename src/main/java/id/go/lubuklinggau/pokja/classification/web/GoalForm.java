package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

class GoalForm implements VersionedForm {

    private Long version;

    @NotNull
    @Min(1)
    @Max(9999)
    private Integer goal;

    static GoalForm of(Long version, int goal) {
        var form = new GoalForm();
        form.version = version;
        form.goal = goal;
        return form;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public Integer getGoal() {
        return goal;
    }

    public void setGoal(Integer goal) {
        this.goal = goal;
    }
}
