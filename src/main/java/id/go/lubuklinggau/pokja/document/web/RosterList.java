package id.go.lubuklinggau.pokja.document.web;

import static id.go.lubuklinggau.pokja.press.SpreadsheetColumn.moment;
import static id.go.lubuklinggau.pokja.press.SpreadsheetColumn.plain;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.press.Spreadsheet;
import id.go.lubuklinggau.pokja.press.SpreadsheetColumn;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the daftar hadir as a list to calculate with: who comes, who came, and since when that is known. */
@Component
class RosterList {

    private final AttendanceService attendance;
    private final GuestService guests;
    private final LetterheadService letterheads;
    private final Wording wording;
    private final Dates dates;

    RosterList(
            AttendanceService attendance,
            GuestService guests,
            LetterheadService letterheads,
            Wording wording,
            Dates dates) {
        this.attendance = attendance;
        this.guests = guests;
        this.letterheads = letterheads;
        this.wording = wording;
        this.dates = dates;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such part in reach */
    Spreadsheet of(SessionDetails session, RosterChoice wanted, RosterLayout layout, Reach reach) {
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var roster = new RosterView(
                attendance.sheet(session.id(), reach),
                guests.list(session.id(), reach),
                choice,
                layout,
                reach.isCity());
        var rows = new ArrayList<List<?>>();
        layout.order(roster.seats()).forEach(row -> rows.add(seat(row)));
        roster.guests().forEach(guest -> rows.add(guest(guest)));
        return new Spreadsheet(
                wording.of("roster.sheetName", session.number()),
                letterhead.format(choice.paper(), true),
                List.of(
                        wording.of("roster.title"),
                        session.meetingTitle(),
                        dates.full(session.day()) + ", " + dates.times(session.startTime(), session.endTime()),
                        session.room() == null ? session.venue() : session.venue() + ", " + session.room()),
                columns(),
                rows);
    }

    private List<SpreadsheetColumn> columns() {
        return List.of(
                plain(wording.of("roster.number"), 5),
                plain(wording.of("roster.name"), 34),
                plain(wording.of("roster.sex"), 5),
                plain(wording.of("roster.list.position"), 24),
                plain(wording.of("roster.list.element"), 18),
                plain(wording.of("roster.list.kecamatan"), 22),
                plain(wording.of("roster.list.kelurahan"), 20),
                plain(wording.of("roster.list.pokja"), 28),
                plain(wording.of("roster.list.status"), 13),
                plain(wording.of("roster.list.substitute"), 26),
                moment(wording.of("roster.list.markedAt")));
    }

    private List<?> seat(SheetRow row) {
        return Arrays.asList(
                row.number(),
                row.isNamed() ? row.fullName() : null,
                row.sex(),
                row.position(),
                row.element() == null ? null : wording.of("Element." + row.element()),
                row.kecamatanName(),
                row.kelurahanName(),
                row.pokjaName(),
                row.status() == null ? null : wording.of("AttendanceStatus." + row.status()),
                row.substituteName(),
                row.status() == null ? null : row.markedAt());
    }

    private List<?> guest(GuestRow guest) {
        return Arrays.asList(
                null,
                guest.name(),
                null,
                guest.institution(),
                guest.element() == null ? null : wording.of("Element." + guest.element()),
                null,
                null,
                guest.pokjaName(),
                wording.of("roster.list.guest"),
                null,
                guest.arrivedAt());
    }
}
