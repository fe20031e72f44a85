package id.go.lubuklinggau.pokja.attendance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of a sheet, or of a part of it.
 *
 * @param seats all, named or not
 * @param named those with a delegate
 * @param byStatus delegates by their mark; every status has a count
 */
public record AttendanceTally(int seats, int named, Map<AttendanceStatus, Integer> byStatus) {

    public static AttendanceTally of(Collection<SheetRow> rows) {
        var byStatus = new EnumMap<AttendanceStatus, Integer>(AttendanceStatus.class);
        for (var status : AttendanceStatus.values()) {
            byStatus.put(status, 0);
        }
        int named = 0;
        for (var row : rows) {
            if (row.isNamed()) {
                named++;
            }
            if (row.status() != null) {
                byStatus.merge(row.status(), 1, Integer::sum);
            }
        }
        return new AttendanceTally(rows.size(), named, byStatus);
    }

    static AttendanceTally of(int seats, int named, int present, int represented, int excused, int sick, int absent) {
        var byStatus = new EnumMap<AttendanceStatus, Integer>(AttendanceStatus.class);
        byStatus.put(AttendanceStatus.PRESENT, present);
        byStatus.put(AttendanceStatus.REPRESENTED, represented);
        byStatus.put(AttendanceStatus.EXCUSED, excused);
        byStatus.put(AttendanceStatus.SICK, sick);
        byStatus.put(AttendanceStatus.ABSENT, absent);
        return new AttendanceTally(seats, named, byStatus);
    }

    static AttendanceTally sum(Collection<AttendanceTally> parts) {
        var byStatus = new EnumMap<AttendanceStatus, Integer>(AttendanceStatus.class);
        for (var status : AttendanceStatus.values()) {
            byStatus.put(
                    status, parts.stream().mapToInt(part -> part.count(status)).sum());
        }
        return new AttendanceTally(
                parts.stream().mapToInt(AttendanceTally::seats).sum(),
                parts.stream().mapToInt(AttendanceTally::named).sum(),
                byStatus);
    }

    public int count(AttendanceStatus status) {
        return byStatus.get(status);
    }

    public int marked() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Who came, or had somebody come instead. */
    public int came() {
        return count(AttendanceStatus.PRESENT) + representatives();
    }

    public int representatives() {
        return count(AttendanceStatus.REPRESENTED);
    }

    public int unmarked() {
        return named - marked();
    }

    public List<AttendanceStatus> statuses() {
        return List.of(AttendanceStatus.values());
    }
}
