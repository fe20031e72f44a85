package id.go.lubuklinggau.pokja.followup;

import java.time.LocalDate;

/**
 * What an agency says next of an action.
 *
 * @param answer in its words; the reason where it rejects; else null if it says nothing
 * @param dueOn the date that it promises; null if it promises none
 */
public record ActionStep(ActionState state, String answer, LocalDate dueOn) {

    /** What has ended promises no date. */
    ActionStep promising() {
        return state.isEnded() ? new ActionStep(state, answer, null) : this;
    }
}
