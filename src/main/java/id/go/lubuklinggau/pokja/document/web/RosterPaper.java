package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the daftar hadir of a session. */
@Component
class RosterPaper {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    RosterPaper(
            SessionService sessions,
            AttendanceService attendance,
            GuestService guests,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** As it is usually laid out. */
    Manuscript of(UUID sessionId, RosterChoice wanted, Reach reach) {
        return of(sessionId, wanted, RosterLayout.USUAL, reach);
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session or part in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, RosterLayout layout, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var speakers = sessions.speakers(sessionId);
        var roster = new RosterView(
                attendance.sheet(sessionId, reach), guests.list(sessionId, reach), choice, layout, reach.isCity());
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("layout", layout);
        contents.put("roster", roster);
        contents.put("speakers", speakers);
        contents.put("headcount", headcount(session, roster));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        if (session.isFinal()) {
            contents.put("corrections", attendance.corrections(sessionId, reach));
        }
        var manuscript = Manuscript.of(
                        "document/roster",
                        title(session),
                        List.of("roster"),
                        letterhead.format(choice.paper(), layout.landscape()),
                        contents)
                .asDraft(!session.isFinal())
                .withRows(roster.getBody().size());
        return marks.on(manuscript, print(session, speakers, choice, roster, reach));
    }

    /** Of the page and its files. */
    String title(SessionDetails session) {
        return wording.of("roster.file", session.number(), session.day());
    }

    private Print print(
            SessionDetails session,
            List<SessionSpeakerRow> speakers,
            RosterChoice choice,
            RosterView roster,
            Reach reach) {
        var part = PrintedPart.of(choice.part(), roster.getParts(), reach, wording);
        var state =
                Fingerprint.of(session.isFinal(), Told.of(session), Told.of(speakers), roster.told(session.isFinal()));
        return Print.ofSession(PrintedDocument.ROSTER, session.id(), state)
                .ofPart(part.code(), part.name())
                .counting(headcount(session, roster));
    }

    private String headcount(SessionDetails session, RosterView roster) {
        var tally = roster.getTally();
        var seats = session.isFinal()
                ? wording.of("roster.participants.came", tally.seats(), tally.came(), tally.representatives())
                : wording.of("roster.participants.invited", tally.seats(), tally.named());
        return roster.getGuests() == 0 ? seats : seats + wording.of("roster.participants.guests", roster.getGuests());
    }
}
