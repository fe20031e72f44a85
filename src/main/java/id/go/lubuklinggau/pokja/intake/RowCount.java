package id.go.lubuklinggau.pokja.intake;

import java.util.Map;

/** How many rows there are of each state. */
public record RowCount(Map<RowState, Integer> byState) {

    public int of(RowState state) {
        return byState.getOrDefault(state, 0);
    }

    public int all() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int added() {
        return of(RowState.NEW);
    }

    public int changed() {
        return of(RowState.CHANGED);
    }

    public int undecided() {
        return of(RowState.LIKELY_DOUBLE);
    }

    /** Which a confirmation would write. */
    public int taken() {
        return of(RowState.NEW) + of(RowState.CHANGED);
    }

    /** Which the user gets back to mend. */
    public int back() {
        return of(RowState.ERROR) + of(RowState.LIKELY_DOUBLE);
    }
}
