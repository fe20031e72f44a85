package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceTally;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.document.web.RosterLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a roster in the order of the paper, and what there is to choose from. */
class RosterView {

    /** So many rows stay with the signatures, which never stand alone on a page. */
    private static final int ROWS_WITH_SIGNATURES = 2;

    private final List<SheetRow> sheet;
    private final List<SheetRow> printed;
    private final List<GuestRow> guests;
    private final List<RosterLine> lines;
    private final int closing;

    /** @param complete whether the sheet holds all of the session, so that the numbers may run on into guests and blank rows */
    RosterView(List<SheetRow> sheet, List<GuestRow> allGuests, RosterChoice choice, boolean complete) {
        this.sheet = sheet;
        this.printed = choice.applyTo(sheet);
        this.guests = choice.isWhole() ? allGuests : guestsOf(printed, allGuests);
        this.lines = lines(printed, guests, choice.blankRows(), complete && choice.isWhole());
        this.closing = closing(lines);
    }

    /** What stays together on a page, apart from the last lines: a row with the headings above it. */
    public List<List<RosterLine>> getBody() {
        var blocks = new ArrayList<List<RosterLine>>();
        int start = 0;
        for (int line = 0; line < closing; line++) {
            if (!lines.get(line).isHeading()) {
                blocks.add(lines.subList(start, line + 1));
                start = line + 1;
            }
        }
        return blocks;
    }

    /** The last lines, which stay on the page of the signatures. */
    public List<RosterLine> getClosing() {
        return lines.subList(closing, lines.size());
    }

    public AttendanceTally getTally() {
        return AttendanceTally.of(printed);
    }

    public int getGuests() {
        return guests.size();
    }

    /** All Pokja in reach, by kecamatan. */
    public List<RosterPart> getParts() {
        return RosterPart.of(sheet);
    }

    /** Whether there is more than one Pokja to choose from. */
    public boolean isDivisible() {
        return sheet.stream().map(SheetRow::pokjaId).distinct().count() > 1;
    }

    private static List<GuestRow> guestsOf(List<SheetRow> rows, List<GuestRow> guests) {
        var pokja = rows.stream().map(SheetRow::pokjaId).collect(Collectors.toSet());
        return guests.stream()
                .filter(guest -> guest.pokjaId() != null && pokja.contains(guest.pokjaId()))
                .toList();
    }

    private static List<RosterLine> lines(List<SheetRow> rows, List<GuestRow> guests, int blankRows, boolean numbered) {
        var lines = new ArrayList<RosterLine>();
        SheetRow last = null;
        for (var row : rows) {
            if (last == null || !last.kecamatanCode().equals(row.kecamatanCode())) {
                lines.add(RosterLine.heading(Kind.KECAMATAN, row));
            }
            if (last == null || !last.pokjaId().equals(row.pokjaId())) {
                lines.add(RosterLine.heading(Kind.POKJA, row));
            }
            lines.add(RosterLine.seat(row));
            last = row;
        }
        int number = last == null ? 0 : last.number();
        if (!guests.isEmpty()) {
            lines.add(RosterLine.guestHeading());
        }
        for (var guest : guests) {
            number++;
            lines.add(RosterLine.guest(numbered ? number : null, number % 2 == 0, guest));
        }
        for (int blank = 1; blank <= blankRows; blank++) {
            number++;
            lines.add(RosterLine.blank(numbered ? number : null, number % 2 == 0));
        }
        return lines;
    }

    /** Where the last rows begin, with the headings that stand directly above them. */
    private static int closing(List<RosterLine> lines) {
        int start = lines.size();
        for (int rows = 0; start > 0 && rows < ROWS_WITH_SIGNATURES; start--) {
            if (!lines.get(start - 1).isHeading()) {
                rows++;
            }
        }
        while (start > 0 && lines.get(start - 1).isHeading()) {
            start--;
        }
        return start;
    }
}
