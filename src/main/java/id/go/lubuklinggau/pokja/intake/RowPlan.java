package id.go.lubuklinggau.pokja.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What would become of a row, all of which the preview shows.
 *
 * @param pokjaId null if it is not known
 * @param personId whom it is about if somebody known; null for a new person
 * @param membershipId the known membership that changes or stays; null for a new one
 * @param endedId the membership that ends where the new one begins; null if none does
 * @param endedOn its last day
 * @param candidates who may be the same person
 * @param alike the row that may be about the same person; null if there is none
 */
public record RowPlan(
        RowState state,
        List<Finding> problems,
        List<Finding> notes,
        List<Change> changes,
        UUID pokjaId,
        UUID personId,
        UUID membershipId,
        UUID endedId,
        LocalDate endedOn,
        List<UUID> candidates,
        AlikeRow alike) {

    static RowPlan wrong(ReadRow row, UUID pokjaId, List<Finding> problems) {
        return new RowPlan(
                RowState.ERROR, problems, row.notes(), List.of(), pokjaId, null, null, null, null, List.of(), null);
    }

    /** Whether somebody is asked who it is. */
    public boolean asks() {
        return !candidates.isEmpty() || alike != null;
    }

    /** The user has said that another row is about the same person: that one is taken. */
    static RowPlan sameAs(AlikeRow alike, ReadRow row, UUID pokjaId) {
        var notes = new ArrayList<>(row.notes());
        notes.add(Finding.of(null, "import.note.sameAsLine", alike.line()));
        return new RowPlan(
                RowState.SAME, List.of(), notes, List.of(), pokjaId, null, null, null, null, List.of(), alike);
    }

    /** What the user has said can be said otherwise. */
    RowPlan asked(List<UUID> candidates, AlikeRow alike) {
        return new RowPlan(
                state, problems, notes, changes, pokjaId, personId, membershipId, endedId, endedOn, candidates, alike);
    }

    static RowPlan likelyDouble(ReadRow row, UUID pokjaId, List<UUID> candidates, AlikeRow alike) {
        return new RowPlan(
                RowState.LIKELY_DOUBLE,
                List.of(),
                row.notes(),
                List.of(),
                pokjaId,
                null,
                null,
                null,
                null,
                candidates,
                alike);
    }
}
