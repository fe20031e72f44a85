package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.SheetRow;

/**
 * A line of the printed table: a heading, a seat, a guest or a blank row.
 *
 * @param kind what it is
 * @param number of a seat, guest or blank row; null if it has none
 * @param right whether its signature stands at the right of the zig-zag
 * @param row null for a guest, the heading above guests and a blank row
 * @param guest null but for a guest
 */
record RosterLine(Kind kind, Integer number, boolean right, SheetRow row, GuestRow guest) {

    enum Kind {
        KECAMATAN,
        POKJA,
        SEAT,
        GUESTS,
        GUEST,
        BLANK
    }

    static RosterLine heading(Kind kind, SheetRow row) {
        return new RosterLine(kind, null, false, row, null);
    }

    static RosterLine seat(SheetRow row, boolean right) {
        return new RosterLine(Kind.SEAT, row.number(), right, row, null);
    }

    static RosterLine blank(Integer number, boolean right) {
        return new RosterLine(Kind.BLANK, number, right, null, null);
    }

    static RosterLine guestHeading() {
        return new RosterLine(Kind.GUESTS, null, false, null, null);
    }

    static RosterLine guest(Integer number, boolean right, GuestRow guest) {
        return new RosterLine(Kind.GUEST, number, right, null, guest);
    }

    public boolean isKecamatan() {
        return kind == Kind.KECAMATAN;
    }

    public boolean isPokja() {
        return kind == Kind.POKJA;
    }

    public boolean isGuests() {
        return kind == Kind.GUESTS;
    }

    public boolean isHeading() {
        return isKecamatan() || isPokja() || isGuests();
    }

    public boolean isNamed() {
        return kind == Kind.SEAT && row.isNamed();
    }

    /** Whether somebody else came instead. */
    public boolean isRepresented() {
        return isNamed() && row.status() == AttendanceStatus.REPRESENTED;
    }

    /** Whether it is known that nobody came. */
    public boolean isAway() {
        return isNamed()
                && row.status() != null
                && row.status() != AttendanceStatus.PRESENT
                && row.status() != AttendanceStatus.REPRESENTED;
    }
}
