package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.ActionPlan;
import id.go.lubuklinggau.pokja.followup.ActionRow;
import id.go.lubuklinggau.pokja.followup.BudgetSource;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

class ActionForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    /** Not asked of an agency, which plans for itself. */
    private UUID agencyId;

    @NotBlank
    @Size(max = 300)
    private String task;

    @Size(max = 120)
    private String inCharge;

    private BudgetSource budgetSource;

    @Digits(integer = 13, fraction = 2)
    @DecimalMin("0")
    private BigDecimal cost;

    private LocalDate dueOn;

    @Size(max = 200)
    private String indicator;

    @Size(max = 300)
    private String purpose;

    @Size(max = 120)
    private String targetGroup;

    @Size(max = 80)
    private String volume;

    @Size(max = 120)
    private String place;

    static ActionForm proposed(UUID agencyId, String task) {
        var form = new ActionForm();
        form.agencyId = agencyId;
        form.task = task == null || task.length() > 300 ? null : task;
        return form;
    }

    static ActionForm of(ActionRow action) {
        var form = new ActionForm();
        form.id = action.id();
        form.version = action.version();
        form.agencyId = action.agencyId();
        form.task = action.task();
        form.inCharge = action.inCharge();
        form.budgetSource = action.budgetSource();
        form.cost = action.cost();
        form.dueOn = action.dueOn();
        form.indicator = action.indicator();
        form.purpose = action.purpose();
        form.targetGroup = action.targetGroup();
        form.volume = action.volume();
        form.place = action.place();
        return form;
    }

    ActionPlan toPlan() {
        return new ActionPlan(
                task, inCharge, budgetSource, cost, dueOn, indicator, purpose, targetGroup, volume, place);
    }

    /** Whether more is said than what must be. */
    public boolean isDetailed() {
        return purpose != null || targetGroup != null || volume != null || place != null;
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

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getInCharge() {
        return inCharge;
    }

    public void setInCharge(String inCharge) {
        this.inCharge = inCharge;
    }

    public BudgetSource getBudgetSource() {
        return budgetSource;
    }

    public void setBudgetSource(BudgetSource budgetSource) {
        this.budgetSource = budgetSource;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(String targetGroup) {
        this.targetGroup = targetGroup;
    }

    public String getVolume() {
        return volume;
    }

    public void setVolume(String volume) {
        this.volume = volume;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
