package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
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
    private final Wording wording;

    RosterPaper(
            SessionService sessions,
            AttendanceService attendance,
            GuestService guests,
            LetterheadService letterheads,
            Wording wording) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.letterheads = letterheads;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session or part in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var roster = new RosterView(
                attendance.sheet(sessionId, reach), guests.list(sessionId, reach), choice, reach.isCity());
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("roster", roster);
        contents.put("speakers", sessions.speakers(sessionId));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        if (session.isFinal()) {
            contents.put(
                    "corrections", attendance.corrections(sessionId, reach).and(guests.corrections(sessionId, reach)));
        }
        return Manuscript.of(
                        "document/roster",
                        wording.of("roster.file", session.number(), session.day()),
                        List.of("roster"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .asDraft(!session.isFinal())
                .withRows(roster.getBody().size());
    }
}
