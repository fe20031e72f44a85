package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceTally;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.util.Collection;

/**
 * A line of the recapitulation.
 *
 * @param label of what is counted: a name, or the key of a word; null for the sum
 * @param kecamatan whether the Pokja below it are a part of it
 */
record TurnoutRow(String label, boolean kecamatan, AttendanceTally tally) {

    static TurnoutRow of(String label, Collection<SheetRow> rows) {
        return new TurnoutRow(label, false, AttendanceTally.of(rows));
    }

    static TurnoutRow ofKecamatan(String name, Collection<SheetRow> rows) {
        return new TurnoutRow(name, true, AttendanceTally.of(rows));
    }

    /** How many of a hundred seats were taken, rounded; 0 of none. */
    public int share() {
        return tally.seats() == 0 ? 0 : Math.round(100f * tally.came() / tally.seats());
    }
}
