package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Spreadsheet;
import id.go.lubuklinggau.pokja.press.SpreadsheetColumn;
import id.go.lubuklinggau.pokja.press.SpreadsheetView;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes who of the invited came to a session (rekapitulasi kehadiran). */
@Component
class TurnoutPaper {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;
    private final Dates dates;

    TurnoutPaper(
            SessionService sessions,
            AttendanceService attendance,
            GuestService guests,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording,
            Dates dates) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
        this.dates = dates;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    SpreadsheetView excel(UUID sessionId, RosterChoice wanted, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var sheet = new Spreadsheet(
                wording.of("turnout.sheet"),
                letterhead.format(wanted.on(letterhead.paper()).paper(), true),
                List.of(
                        wording.of("turnout.title"),
                        session.meetingTitle(),
                        dates.full(session.day()) + ", " + session.venue()),
                columns(),
                rows(new TurnoutView(attendance.sheet(sessionId, reach))));
        return new SpreadsheetView(sheet, title(session));
    }

    private List<SpreadsheetColumn> columns() {
        var columns = new ArrayList<SpreadsheetColumn>();
        columns.add(SpreadsheetColumn.plain(wording.of("turnout.by"), 16));
        columns.add(SpreadsheetColumn.plain(wording.of("turnout.of"), 34));
        columns.add(SpreadsheetColumn.amount(wording.of("turnout.seats"), 10));
        columns.add(SpreadsheetColumn.amount(wording.of("turnout.named"), 10));
        for (var status : AttendanceStatus.values()) {
            columns.add(SpreadsheetColumn.amount(wording.of("AttendanceStatus." + status), 10));
        }
        columns.add(SpreadsheetColumn.amount(wording.of("turnout.unmarked"), 10));
        columns.add(SpreadsheetColumn.amount(wording.of("turnout.attended"), 10));
        columns.add(SpreadsheetColumn.plain("%", 6));
        return columns;
    }

    private List<List<?>> rows(TurnoutView turnout) {
        var rows = new ArrayList<List<?>>();
        for (var block : turnout.getByPokja()) {
            for (var line : block) {
                rows.add(row(line.kecamatan() ? "session.kecamatan" : "meeting.invited", line.label(), line));
            }
        }
        rows.add(row("turnout.sum", null, turnout.getTotal()));
        turnout.getByElement().forEach(line -> rows.add(row("turnout.element", wording.of(line.label()), line)));
        turnout.getBySex().forEach(line -> rows.add(row("turnout.sex", wording.of(line.label()), line)));
        return rows;
    }

    private List<?> row(String by, String label, TurnoutRow line) {
        var tally = line.tally();
        var row = new ArrayList<Object>(Arrays.asList(wording.of(by), label, tally.seats(), tally.named()));
        for (var status : AttendanceStatus.values()) {
            row.add(tally.count(status));
        }
        row.addAll(List.of(tally.unmarked(), tally.came(), line.share()));
        return row;
    }

    private String title(SessionDetails session) {
        return wording.of("turnout.file", session.number(), session.day());
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, RosterLayout layout, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var turnout = new TurnoutView(attendance.sheet(sessionId, reach));
        int guestCount = guests.list(sessionId, reach).size();
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("layout", layout);
        contents.put("turnout", turnout);
        contents.put("guests", guestCount);
        contents.put("statuses", AttendanceStatus.values());
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        var manuscript = Manuscript.of(
                        "document/turnout",
                        title(session),
                        List.of("listing", "turnout"),
                        letterhead.format(choice.paper(), layout.landscape()),
                        contents)
                .asDraft(!session.isFinal());
        var part = PrintedPart.of("", turnout.getParts(), reach, wording);
        var tally = turnout.getTotal().tally();
        return marks.on(
                manuscript,
                Print.ofSession(
                                PrintedDocument.TURNOUT,
                                sessionId,
                                Fingerprint.of(
                                        session.isFinal(),
                                        Told.of(session),
                                        turnout.getByPokja(),
                                        turnout.getByElement(),
                                        turnout.getBySex(),
                                        guestCount))
                        .ofPart(part.code(), part.name())
                        .counting(wording.of(
                                "turnout.came", tally.seats(), tally.came(), tally.representatives(), guestCount)));
    }
}
