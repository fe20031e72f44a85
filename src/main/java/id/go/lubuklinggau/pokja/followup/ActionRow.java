package id.go.lubuklinggau.pokja.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An action with what it is about.
 *
 * @param cost in rupiah, or null
 * @param felt what the Pokja said last of it once it was done, and when; null as long as it says nothing
 * @param answer the last that the agency said; may be null
 * @param before how many photos show what there was, and after what has become of it
 */
public record ActionRow(
        UUID id,
        Long version,
        UUID problemId,
        String statement,
        String categoryName,
        Aim aim,
        String section,
        boolean solved,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        UUID agencyId,
        String agencyName,
        String task,
        String inCharge,
        BudgetSource budgetSource,
        BigDecimal cost,
        LocalDate dueOn,
        String indicator,
        String purpose,
        String targetGroup,
        String volume,
        String place,
        ActionState state,
        LocalDate stateOn,
        LocalDate plannedOn,
        String answer,
        Boolean felt,
        LocalDate feltOn,
        int before,
        int after) {

    /** Whether its date has passed and it has not ended. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && !state.isEnded();
    }

    /** In days since it was asked for. */
    public long age(LocalDate today) {
        return ChronoUnit.DAYS.between(plannedOn, today);
    }

    /** In days; 0 unless it is. */
    public long overdueBy(LocalDate today) {
        return isOverdue(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }

    public boolean isEnded() {
        return state.isEnded();
    }

    public boolean isDone() {
        return state == ActionState.DONE;
    }

    public boolean isProposed() {
        return state == ActionState.PROPOSED;
    }
}
