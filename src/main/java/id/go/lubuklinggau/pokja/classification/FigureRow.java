package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.intake.RowState;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What would become of a row of a file.
 *
 * @param place as it was typed
 * @param pokjaId null if the row names none
 * @param version of the month that it would change; null if there is nothing of it
 * @param changes what it would change; what it does not name stays
 * @param problems while there are any, nothing of the row is taken
 * @param notes to be checked
 */
public record FigureRow(
        int line,
        String place,
        UUID pokjaId,
        String pokjaName,
        Long version,
        List<Change> changes,
        List<Remark> problems,
        List<Remark> notes) {

    /** @param before null if it was not known */
    public record Change(Indicator indicator, BigDecimal before, BigDecimal after, FigureSource source) {}

    /**
     * @param indicator whose column it is about; null for the place
     * @param code of the message that says what to do
     */
    public record Remark(Indicator indicator, String code, List<Object> arguments) {}

    public RowState state() {
        if (!problems.isEmpty()) {
            return RowState.ERROR;
        }
        if (changes.isEmpty()) {
            return RowState.SAME;
        }
        return version == null ? RowState.NEW : RowState.CHANGED;
    }

    public boolean isTaken() {
        return problems.isEmpty() && !changes.isEmpty();
    }
}
