package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.AgendaRow;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes the running order of a session (susunan acara). */
@Component
class AgendaPaper {

    private final SessionService sessions;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    AgendaPaper(SessionService sessions, LetterheadService letterheads, PrintMarks marks, Wording wording) {
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
        var speakers = sessions.speakers(sessionId);
        var agenda = lines(sessions.agenda(sessionId), speakers);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("speakers", speakers);
        contents.put("lines", TableLines.of(agenda));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        var manuscript = Manuscript.of(
                "document/agenda",
                wording.of("agendaPaper.file", session.number(), session.day()),
                List.of("listing"),
                letterhead.format(choice.paper(), false),
                contents);
        return marks.on(
                manuscript,
                Print.ofSession(
                        PrintedDocument.AGENDA,
                        sessionId,
                        Fingerprint.of(Told.of(session), Told.of(speakers), agenda)));
    }

    private static List<AgendaLine> lines(List<AgendaRow> agenda, List<SessionSpeakerRow> speakers) {
        return IntStream.range(0, agenda.size())
                .mapToObj(place -> AgendaLine.of(place + 1, agenda.get(place), speakers))
                .toList();
    }
}
