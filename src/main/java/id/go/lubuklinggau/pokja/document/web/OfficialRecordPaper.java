package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.OfficialRecordService;
import id.go.lubuklinggau.pokja.document.OfficialRecordText;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.shared.Terbilang;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the berita acara of a session; its body is the usual one while nobody has written another. */
@Component
class OfficialRecordPaper {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final OfficialRecordService records;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    OfficialRecordPaper(
            SessionService sessions,
            AttendanceService attendance,
            GuestService guests,
            OfficialRecordService records,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.records = records;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such session in reach */
    Manuscript of(UUID sessionId, RosterChoice wanted, Reach reach) {
        var session = sessions.find(sessionId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var written = written(sessionId);
        var presence = Presence.of(
                attendance.sheet(sessionId, reach),
                guests.list(sessionId, reach).size());
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("presence", presence);
        contents.put("record", written);
        contents.put("body", Prose.paragraphs(written.body()));
        contents.put("copies", written.copies() == null ? null : Terbilang.of(written.copies()));
        contents.put("witnesses", Witness.of(written));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        var manuscript = Manuscript.of(
                        "document/official-record",
                        wording.of("officialRecord.file", session.number(), session.day()),
                        List.of("written"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .asDraft(!session.isFinal());
        return marks.on(
                manuscript,
                Print.ofSession(
                        PrintedDocument.OFFICIAL_RECORD,
                        sessionId,
                        Fingerprint.of(session.isFinal(), Told.of(session), presence, written)));
    }

    /** What staff wrote, or would begin with. */
    OfficialRecordText written(UUID sessionId) {
        return records.find(sessionId)
                .orElseGet(() -> new OfficialRecordText(
                        null, null, wording.of("officialRecord.body.usual"), null, null, null, null, null));
    }
}
