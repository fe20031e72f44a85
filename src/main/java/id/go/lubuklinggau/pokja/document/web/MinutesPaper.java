package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.MinutesService;
import id.go.lubuklinggau.pokja.document.MinutesText;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the notula of a session; while nobody has written anything it has lines to write on, and is no draft. */
@Component
class MinutesPaper {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final MinutesService minutes;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    MinutesPaper(
            SessionService sessions,
            AttendanceService attendance,
            GuestService guests,
            MinutesService minutes,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.minutes = minutes;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var written = minutes.find(sessionId).orElse(null);
        var speakers = sessions.speakers(sessionId);
        var presence = Presence.of(
                attendance.sheet(sessionId, reach),
                guests.list(sessionId, reach).size());
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("speakers", speakers);
        contents.put("presence", presence);
        contents.put("minutes", written);
        contents.put("purpose", Prose.paragraphs(session.purpose()));
        contents.put("openings", MinutesForm.openings(speakers));
        putTexts(contents, written);
        var manuscript = Manuscript.of(
                        "document/minutes",
                        wording.of("minutes.file", session.number(), session.day()),
                        List.of("written"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .asDraft(written != null && !session.isFinal());
        return marks.on(
                manuscript,
                Print.ofSession(
                        PrintedDocument.MINUTES,
                        sessionId,
                        Fingerprint.of(
                                manuscript.draft(),
                                Told.of(session),
                                session.purpose(),
                                Told.of(speakers),
                                presence,
                                written)));
    }

    private static void putTexts(HashMap<String, Object> contents, MinutesText written) {
        contents.put("proceedings", Prose.paragraphs(written == null ? null : written.proceedings()));
        contents.put("suggestions", Prose.paragraphs(written == null ? null : written.suggestions()));
        contents.put("decisions", Prose.items(written == null ? null : written.decisions()));
    }
}
