package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What an agency is to do about a problem (RTL). Its state moves forward only. */
@Entity
class Action extends BaseEntity {

    private UUID problemId;
    private String kelurahanCode;
    private UUID agencyId;
    private String task;
    private String inCharge;

    @Enumerated(EnumType.STRING)
    private BudgetSource budgetSource;

    private BigDecimal cost;
    private LocalDate dueOn;
    private String indicator;
    private String purpose;
    private String targetGroup;
    private String volume;
    private String place;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private LocalDate stateOn;
    private LocalDate plannedOn;

    protected Action() {}

    /** @param state proposed by the Pokja, or accepted where the agency itself plans it */
    Action(
            UUID id,
            UUID problemId,
            String kelurahanCode,
            UUID agencyId,
            ActionPlan plan,
            ActionState state,
            LocalDate today) {
        super(id);
        this.problemId = problemId;
        this.kelurahanCode = kelurahanCode;
        this.agencyId = agencyId;
        this.state = state;
        this.stateOn = today;
        this.plannedOn = today;
        apply(plan);
    }

    /**
     * What the agency has answered to stays: then a date moves by a step only, which says so.
     *
     * @throws ActionIsEnded if it is done or rejected
     */
    void change(Long version, ActionPlan plan) {
        expectVersion(version);
        if (state.isEnded()) {
            throw new ActionIsEnded();
        }
        var promised = dueOn;
        apply(plan);
        if (promised != null && state != ActionState.PROPOSED) {
            dueOn = promised;
        }
    }

    /**
     * @throws StateNotNext if it does not go forward
     * @throws ReasonOfRejectionMissing if it is rejected without a word
     * @throws NewDateMissing if it is delayed, and nobody says until when
     * @throws NewDatePast if the new date is not ahead
     */
    void step(Long version, ActionStep step, LocalDate today) {
        expectVersion(version);
        if (!state.next().contains(step.state())) {
            throw new StateNotNext();
        }
        if (step.state() == ActionState.REJECTED && step.answer() == null) {
            throw new ReasonOfRejectionMissing();
        }
        if (step.state() == ActionState.DELAYED && step.dueOn() == null) {
            throw new NewDateMissing();
        }
        if (step.dueOn() != null && !step.state().isEnded()) {
            if (!step.dueOn().isAfter(today)) {
                throw new NewDatePast();
            }
            dueOn = step.dueOn();
        }
        state = step.state();
        stateOn = today;
    }

    /** @throws ActionNotDone unless it is */
    void requireDone() {
        if (state != ActionState.DONE) {
            throw new ActionNotDone();
        }
    }

    boolean isProposed() {
        return state == ActionState.PROPOSED;
    }

    String kelurahanCode() {
        return kelurahanCode;
    }

    UUID agencyId() {
        return agencyId;
    }

    private void apply(ActionPlan plan) {
        task = plan.task();
        inCharge = plan.inCharge();
        budgetSource = plan.budgetSource();
        cost = plan.cost();
        dueOn = plan.dueOn();
        indicator = plan.indicator();
        purpose = plan.purpose();
        targetGroup = plan.targetGroup();
        volume = plan.volume();
        place = plan.place();
    }
}
