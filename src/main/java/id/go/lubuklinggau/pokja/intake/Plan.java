package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.pokja.TakenMember;
import java.util.List;
import java.util.Map;

/**
 * What would become of all rows.
 *
 * @param rows by line
 * @param taken of the rows that would be written, in their order
 */
record Plan(Map<Integer, RowPlan> rows, List<TakenMember> taken) {

    int count(RowState state) {
        return (int) rows.values().stream().filter(row -> row.state() == state).count();
    }
}
