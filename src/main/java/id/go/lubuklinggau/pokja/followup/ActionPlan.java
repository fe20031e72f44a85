package id.go.lubuklinggau.pokja.followup;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is said of an action. All but the task may be null.
 *
 * @param inCharge who answers for it in the agency, by name or position
 * @param cost in rupiah
 * @param purpose tujuan, and below what else a work plan (RKM) says: for whom, how much, where
 */
public record ActionPlan(
        String task,
        String inCharge,
        BudgetSource budgetSource,
        BigDecimal cost,
        LocalDate dueOn,
        String indicator,
        String purpose,
        String targetGroup,
        String volume,
        String place) {}
