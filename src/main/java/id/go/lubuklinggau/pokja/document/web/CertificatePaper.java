package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.ParticipantService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.PageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the certificates of a meeting, a page each. */
@Component
class CertificatePaper {

    private static final Margins MARGINS = new Margins(10, 10, 10, 10);

    private final MeetingService meetings;
    private final ParticipantService participants;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    CertificatePaper(
            MeetingService meetings,
            ParticipantService participants,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.meetings = meetings;
        this.participants = participants;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting in reach, or nobody of the part came */
    Manuscript of(UUID meetingId, CertificateChoice choice, Reach reach) {
        var meeting = meetings.find(meetingId, reach);
        var letterhead = letterheads.current();
        var sheet = choice.sheet().on(letterhead.paper());
        var certificates =
                new CertificatesView(participants.of(meetingId, reach), meetings.speakers(meetingId), choice);
        var contents = new HashMap<String, Object>();
        contents.put("meeting", meeting);
        contents.put("letterhead", letterhead);
        contents.put("choice", sheet);
        contents.put("wording", choice);
        contents.put("certificates", certificates);
        contents.put(
                "unfinished",
                meetings.sessions(meetingId, reach).stream()
                        .anyMatch(session -> session.state() != SessionState.FINAL));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(meeting.lastDay())));
        var manuscript = Manuscript.of(
                        "document/certificates",
                        wording.of("certificate.file", meeting.firstDay()),
                        List.of("certificates"),
                        new PageFormat(sheet.paper(), true, MARGINS),
                        contents)
                .withRows(certificates.getChosen().size())
                .withoutPageNumbers();
        var part = PrintedPart.of(sheet.part(), certificates.getParts(), reach, wording);
        return marks.on(
                manuscript,
                Print.ofMeeting(PrintedDocument.CERTIFICATES, meetingId, Fingerprint.of(Told.of(meeting)))
                        .ofPart(part.code(), part.name())
                        .counting(wording.of(
                                "print.certificates", certificates.getChosen().size())));
    }
}
