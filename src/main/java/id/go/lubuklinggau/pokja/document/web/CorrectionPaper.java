package id.go.lubuklinggau.pokja.document.web;

import static java.util.Comparator.naturalOrder;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestCorrection;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.MarkCorrection;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what was changed about a session after it was final, for the file of its roster. */
@Component
class CorrectionPaper {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    CorrectionPaper(
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

    /** Null while there is none. */
    private static Instant last(List<MarkCorrection> marks, List<GuestCorrection> guests) {
        return Stream.concat(
                        marks.stream().map(MarkCorrection::at), guests.stream().map(GuestCorrection::at))
                .filter(Objects::nonNull)
                .max(naturalOrder())
                .orElse(null);
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var ofMarks = attendance.correctedMarks(sessionId, reach);
        var ofGuests = guests.corrected(sessionId, reach);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("lines", TableLines.of(CorrectionLine.of(ofMarks, ofGuests)));
        contents.put("last", last(ofMarks, ofGuests));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        var manuscript = Manuscript.of(
                        "document/corrections",
                        wording.of("corrections.file", session.number(), session.day()),
                        List.of("roster", "corrections"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .asDraft(!session.isFinal());
        var part = PrintedPart.of("", List.of(), reach, wording);
        return marks.on(
                manuscript,
                Print.ofSession(
                                PrintedDocument.CORRECTIONS,
                                sessionId,
                                Fingerprint.of(session.isFinal(), Told.of(session), ofMarks, ofGuests))
                        .ofPart(part.code(), part.name())
                        .counting(wording.of("corrections.count", ofMarks.size() + ofGuests.size())));
    }
}
