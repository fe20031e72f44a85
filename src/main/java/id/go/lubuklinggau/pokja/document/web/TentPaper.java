package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.PageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the signs with names for the tables of a session: a page each, folded in the middle, with the name on both sides. */
@Component
class TentPaper {

    /** Above as below, so that the fold is the middle of the sheet. */
    private static final Margins MARGINS = new Margins(10, 12, 10, 12);

    private final SessionService sessions;
    private final CodeService codes;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    TentPaper(
            SessionService sessions,
            CodeService codes,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.sessions = sessions;
        this.codes = codes;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session or part in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, RosterLayout layout, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var choice = wanted.on(letterheads.current().paper());
        var speakers = reach.isCity() ? sessions.speakers(sessionId) : List.<SessionSpeakerRow>of();
        var tents = new TentsView(codes.cards(sessionId, reach), speakers, choice, layout);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("choice", choice);
        contents.put("layout", layout);
        contents.put("tents", tents);
        contents.put("speakers", speakers);
        var manuscript = Manuscript.of(
                        "document/tents",
                        wording.of("tent.file", session.number(), session.day()),
                        List.of("tents"),
                        new PageFormat(choice.paper(), true, MARGINS),
                        contents)
                .withRows(tents.getTents().size())
                .withoutPageNumbers();
        var part = PrintedPart.of(choice.part(), tents.getParts(), reach, wording);
        return marks.on(
                manuscript,
                Print.ofSession(PrintedDocument.TENTS, sessionId, Fingerprint.of(tents.told()))
                        .ofPart(part.code(), part.name())
                        .counting(wording.of("print.tents", tents.getTents().size())));
    }
}
