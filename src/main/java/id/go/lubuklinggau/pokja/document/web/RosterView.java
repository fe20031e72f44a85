package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceTally;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.document.web.RosterLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a roster in the order of the paper, and what there is to choose from. */
class RosterView {

    private final List<SheetRow> sheet;
    private final List<SheetRow> printed;
    private final List<GuestRow> guests;
    private final TableLines<RosterLine> lines;

    /** @param complete whether the sheet holds all of the session, so that the numbers may run on into guests and blank rows */
    RosterView(
            List<SheetRow> sheet,
            List<GuestRow> allGuests,
            RosterChoice choice,
            RosterLayout layout,
            boolean complete) {
        this.sheet = sheet;
        this.printed = choice.applyTo(sheet);
        this.guests = choice.isWhole() ? allGuests : guestsOf(printed, allGuests);
        this.lines = TableLines.of(
                lines(printed, guests, choice.blankRows(), layout, complete && choice.isWhole()),
                RosterLine::isHeading);
    }

    /** What stays together on a page, apart from the last lines: a row with the headings above it. */
    public List<List<RosterLine>> getBody() {
        return lines.body();
    }

    /** The last lines, which stay on the page of the signatures. */
    public List<RosterLine> getClosing() {
        return lines.closing();
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

    /** The seats in the order of the paper, whatever the layout. */
    List<SheetRow> seats() {
        return printed;
    }

    List<GuestRow> guests() {
        return guests;
    }

    /** All that it tells of seats and guests: what else the records hold is not on the paper. */
    List<?> told(boolean isFinal) {
        return Stream.concat(
                        printed.stream()
                                .map(row -> Arrays.asList(
                                        row.number(),
                                        row.pokjaName(),
                                        row.kelurahanName(),
                                        row.fullName(),
                                        row.sex(),
                                        row.position(),
                                        row.element(),
                                        isFinal ? row.status() : null,
                                        isFinal ? row.substituteName() : null)),
                        guests.stream().map(guest -> Arrays.asList(guest.name(), guest.institution(), guest.element())))
                .toList();
    }

    private static List<RosterLine> lines(
            List<SheetRow> rows, List<GuestRow> guests, int blankRows, RosterLayout layout, boolean numbered) {
        var lines = new ArrayList<RosterLine>();
        SheetRow last = null;
        boolean right = true;
        for (var row : layout.order(rows)) {
            if (layout.grouped() && (last == null || !last.kecamatanCode().equals(row.kecamatanCode()))) {
                lines.add(RosterLine.heading(Kind.KECAMATAN, row));
            }
            if (layout.grouped() && (last == null || !last.pokjaId().equals(row.pokjaId()))) {
                lines.add(RosterLine.heading(Kind.POKJA, row));
            }
            right = layout.byName() ? !right : row.number() % 2 == 0;
            lines.add(RosterLine.seat(row, right));
            last = row;
        }
        int number = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        if (!guests.isEmpty()) {
            lines.add(RosterLine.guestHeading());
        }
        for (var guest : guests) {
            number++;
            right = !right;
            lines.add(RosterLine.guest(numbered ? number : null, right, guest));
        }
        for (int blank = 1; blank <= blankRows; blank++) {
            number++;
            right = !right;
            lines.add(RosterLine.blank(numbered ? number : null, right));
        }
        return lines;
    }
}
