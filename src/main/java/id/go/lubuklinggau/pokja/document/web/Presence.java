package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.AttendanceTally;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who took part in a session, in numbers.
 *
 * @param pokja how many were invited
 * @param pokjaThere of how many anybody came
 */
record Presence(AttendanceTally tally, long pokja, long pokjaThere, int guests) {

    private static final Set<AttendanceStatus> THERE =
            EnumSet.of(AttendanceStatus.PRESENT, AttendanceStatus.REPRESENTED);

    static Presence of(List<SheetRow> sheet, int guests) {
        return new Presence(
                AttendanceTally.of(sheet),
                sheet.stream().map(SheetRow::pokjaId).distinct().count(),
                sheet.stream()
                        .filter(row -> row.status() != null && THERE.contains(row.status()))
                        .map(SheetRow::pokjaId)
                        .distinct()
                        .count(),
                guests);
    }

    /** Whether anybody was marked yet. */
    public boolean isCounted() {
        return tally.marked() > 0;
    }
}
