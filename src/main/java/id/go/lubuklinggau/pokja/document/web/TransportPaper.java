package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.ParticipantService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingDetails;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionState;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the list by which those who came to a meeting receive transport money. */
@Component
class TransportPaper {

    private final MeetingService meetings;
    private final ParticipantService participants;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;
    private final Dates dates;

    TransportPaper(
            MeetingService meetings,
            ParticipantService participants,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording,
            Dates dates) {
        this.meetings = meetings;
        this.participants = participants;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
        this.dates = dates;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting in reach, or nobody of the part came */
    SpreadsheetView excel(UUID meetingId, TransportChoice choice, Reach reach) {
        var meeting = meetings.find(meetingId, reach);
        var letterhead = letterheads.current();
        var list = new TransportView(participants.of(meetingId, reach), choice);
        var rows = new ArrayList<List<?>>(list.people().stream().map(this::row).toList());
        rows.add(sum(list));
        var sheet = new Spreadsheet(
                wording.of("transport.sheet"),
                letterhead.format(choice.sheet().on(letterhead.paper()).paper(), true),
                List.of(
                        wording.of("transport.title"),
                        meeting.title(),
                        dates.range(meeting.firstDay(), meeting.lastDay()) + ", " + meeting.venue()),
                columns(),
                rows);
        return new SpreadsheetView(sheet, title(meeting));
    }

    private List<SpreadsheetColumn> columns() {
        return List.of(
                SpreadsheetColumn.plain(wording.of("roster.number"), 5),
                SpreadsheetColumn.plain(wording.of("roster.name"), 32),
                SpreadsheetColumn.plain(wording.of("roster.position"), 22),
                SpreadsheetColumn.plain(wording.of("session.kecamatan"), 20),
                SpreadsheetColumn.plain(wording.of("area.kelurahan"), 18),
                SpreadsheetColumn.plain(wording.of("transport.representative"), 24),
                SpreadsheetColumn.plain(wording.of("transport.dayCount"), 6),
                SpreadsheetColumn.plain(wording.of("transport.days"), 14),
                SpreadsheetColumn.amount(wording.of("transport.transport"), 14),
                SpreadsheetColumn.amount(wording.of("transport.allowance"), 14),
                SpreadsheetColumn.amount(wording.of("transport.sum"), 16));
    }

    private List<?> row(TransportLine line) {
        var who = line.participant();
        var due = line.due();
        boolean hasElementOnly = who.position() == null && who.element() != null;
        return Arrays.asList(
                line.number(),
                who.name(),
                hasElementOnly ? wording.of("Element." + who.element()) : who.position(),
                who.kecamatanName(),
                who.kelurahanName(),
                who.representing(),
                line.days(),
                who.days().stream().map(dates::shortDay).collect(Collectors.joining(", ")),
                due.transport(),
                due.allowance(),
                due.sum());
    }

    private List<?> sum(TransportView list) {
        var total = list.total();
        return Arrays.asList(
                null,
                wording.of("transport.total", list.getPeople()),
                null,
                null,
                null,
                null,
                list.getDays(),
                null,
                total.transport(),
                total.allowance(),
                total.sum());
    }

    private String title(MeetingDetails meeting) {
        return wording.of("transport.file", meeting.firstDay());
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting in reach, or nobody of the part came */
    Manuscript of(UUID meetingId, TransportChoice choice, Reach reach) {
        var meeting = meetings.find(meetingId, reach);
        var letterhead = letterheads.current();
        var sheet = choice.sheet().on(letterhead.paper());
        var list = new TransportView(participants.of(meetingId, reach), choice);
        var contents = new HashMap<String, Object>();
        contents.put("meeting", meeting);
        contents.put("letterhead", letterhead);
        contents.put("choice", sheet);
        contents.put("money", choice);
        contents.put("list", list);
        contents.put(
                "unfinished",
                meetings.sessions(meetingId, reach).stream()
                        .anyMatch(session -> session.state() != SessionState.FINAL));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(meeting.lastDay())));
        var manuscript = Manuscript.of(
                        "document/transport",
                        title(meeting),
                        List.of("listing", "transport"),
                        letterhead.format(sheet.paper(), true),
                        contents)
                .withRows(list.getLines().body().size());
        var part = PrintedPart.of(sheet.part(), list.getParts(), reach, wording);
        return marks.on(
                manuscript,
                Print.ofMeeting(PrintedDocument.TRANSPORT, meetingId, Fingerprint.of(Told.of(meeting), list.told()))
                        .ofPart(part.code(), part.name())
                        .counting(wording.of("print.recipients", list.getPeople(), list.getDays())));
    }
}
