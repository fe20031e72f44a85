package id.go.lubuklinggau.pokja.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What waits for an agency: an action that has not ended, or a problem that is put to it and that it does nothing about.
 *
 * @param actionId null where nothing is planned; so are what is said of the action, and its state
 * @param askedOn since when it waits
 * @param answer the last that the agency said; may be null
 */
public record WaitingRow(
        UUID actionId,
        UUID problemId,
        String statement,
        String categoryName,
        String kelurahanName,
        String kecamatanName,
        String task,
        String inCharge,
        LocalDate askedOn,
        LocalDate dueOn,
        ActionState state,
        String answer) {

    /** In days. */
    public long age(LocalDate today) {
        return ChronoUnit.DAYS.between(askedOn, today);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
