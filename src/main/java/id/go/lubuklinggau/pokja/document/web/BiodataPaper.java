package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what is kept of the speakers of a session, a page each; the rest they write by hand, and nobody keeps it. */
@Component
class BiodataPaper {

    private final SessionService sessions;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    BiodataPaper(SessionService sessions, LetterheadService letterheads, PrintMarks marks, Wording wording) {
        this.sessions = sessions;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var profiles = sessions.speakerProfiles(sessionId);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("profiles", profiles);
        var manuscript = Manuscript.of(
                        "document/biodata",
                        wording.of("biodata.file", session.number(), session.day()),
                        List.of("biodata"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .withoutPageNumbers();
        return marks.on(
                manuscript,
                Print.ofSession(PrintedDocument.BIODATA, sessionId, Fingerprint.of(Told.of(session), profiles)));
    }
}
