package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.CodeService;
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

/** Writes the cards of the delegates of a session, to be cut out. */
@Component
class CardPaper {

    private final SessionService sessions;
    private final CodeService codes;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    CardPaper(
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
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var cards = new CardsView(codes.cards(sessionId, reach), choice, layout);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("choice", choice);
        contents.put("layout", layout);
        contents.put("cards", cards);
        var manuscript = Manuscript.of(
                        "document/cards",
                        wording.of("card.file", session.number(), session.day()),
                        List.of("cards"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .withRows(cards.getPairs().size())
                .withoutPageNumbers();
        var part = PrintedPart.of(choice.part(), cards.getParts(), reach, wording);
        return marks.on(
                manuscript,
                Print.ofSession(PrintedDocument.CARDS, sessionId, Fingerprint.of(Told.of(session), cards.told()))
                        .ofPart(part.code(), part.name())
                        .counting(wording.of("print.cards", cards.getCount())));
    }
}
