package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the lists that speakers, the committee and guests sign. Of the committee nobody is on record: its rows are blank. */
@Component
class SigningPaper {

    /** So many rows stay with the signatures, which never stand alone on a page. */
    private static final int ROWS_WITH_SIGNATURES = 2;

    private final SessionService sessions;
    private final GuestService guests;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    SigningPaper(
            SessionService sessions,
            GuestService guests,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.sessions = sessions;
        this.guests = guests;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    Manuscript of(UUID sessionId, SigningList list, RosterChoice wanted, RosterLayout layout, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var lines = lines(session, list, choice.blankRows(), layout, reach);
        int closing = Math.max(0, lines.size() - ROWS_WITH_SIGNATURES);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("layout", layout);
        contents.put("list", list);
        contents.put("body", lines.subList(0, closing));
        contents.put("closing", lines.subList(closing, lines.size()));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        var manuscript = Manuscript.of(
                        "document/signing",
                        wording.of("signing.file", wording.of("SigningList." + list), session.number(), session.day()),
                        List.of("roster"),
                        letterhead.format(choice.paper(), layout.landscape()),
                        contents)
                .asDraft(!session.isFinal())
                .withRows(closing);
        return marks.on(manuscript, print(session, list, lines, reach));
    }

    private Print print(SessionDetails session, SigningList list, List<SigningLine> lines, Reach reach) {
        var part = PrintedPart.of("", List.of(), reach, wording);
        var named = lines.stream()
                .filter(line -> line.name() != null)
                .map(line -> line.at(0).toString())
                .sorted()
                .toList();
        return Print.ofSession(
                        list.document(), session.id(), Fingerprint.of(session.isFinal(), Told.of(session), named))
                .ofPart(part.code(), part.name());
    }

    private List<SigningLine> lines(
            SessionDetails session, SigningList list, int blankRows, RosterLayout layout, Reach reach) {
        var lines = new ArrayList<SigningLine>();
        if (list == SigningList.SPEAKERS) {
            for (var speaker : layout.order(sessions.speakers(session.id()), SessionSpeakerRow::name)) {
                var role = speaker.role() == SpeakerRole.SPEAKER ? null : wording.of("SpeakerRole." + speaker.role());
                lines.add(new SigningLine(
                        lines.size() + 1, speaker.label(), role, speaker.position(), speaker.agencyName()));
            }
        } else if (list == SigningList.GUESTS) {
            for (var guest : layout.order(guests.list(session.id(), reach), GuestRow::name)) {
                var element = guest.element() == null ? null : wording.of("Element." + guest.element());
                lines.add(new SigningLine(lines.size() + 1, guest.name(), null, element, guest.institution()));
            }
        }
        for (int blank = 0; blank < blankRows; blank++) {
            lines.add(SigningLine.blank(lines.size() + 1));
        }
        return lines;
    }
}
