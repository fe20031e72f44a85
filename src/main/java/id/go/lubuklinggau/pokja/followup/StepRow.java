package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step of an action.
 *
 * @param dueOn the date that it promised, or null
 * @param byName null for the application itself
 */
public record StepRow(ActionState state, String answer, LocalDate dueOn, Instant at, String byName) {}
