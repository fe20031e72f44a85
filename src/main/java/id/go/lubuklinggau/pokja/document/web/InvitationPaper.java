package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.InvitationService;
import id.go.lubuklinggau.pokja.document.InvitedSeats;
import id.go.lubuklinggau.pokja.document.LetterText;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionRow;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the invitation to a meeting: one letter with all Pokja in its enclosure, or a letter for each. */
@Component
class InvitationPaper {

    private final MeetingService meetings;
    private final InvitationService invitations;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    InvitationPaper(
            MeetingService meetings,
            InvitationService invitations,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting or part in reach */
    Manuscript of(UUID meetingId, InvitationChoice wanted, Reach reach) {
        var meeting = meetings.find(meetingId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var invited = invitations.invited(meetingId, reach);
        var chosen = choice.applyTo(invited);
        var sessions = meetings.sessions(meetingId, reach);
        var letter = invitations.letter(meetingId);
        var text = withUsualWords(letter.text());
        var topics = letter.topics();
        var sheets = choice.each() && !chosen.isEmpty()
                ? InvitationSheet.each(sessions, chosen, topics)
                : List.of(InvitationSheet.of(sessions, chosen, topics));
        var day = text.writtenOn() == null ? meeting.firstDay() : text.writtenOn();
        var parts = parts(invited);
        var contents = new HashMap<String, Object>();
        contents.put("meeting", meeting);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("letter", text);
        contents.put("sheets", sheets);
        contents.put("purpose", Prose.paragraphs(meeting.purpose()));
        contents.put("parts", parts);
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(day)));
        var manuscript = Manuscript.of(
                "document/invitation",
                wording.of("invitation.file", meeting.title()),
                choice.each() ? List.of("invitation", "letters") : List.of("invitation"),
                letterhead.format(choice.paper(), false),
                contents);
        var part = PrintedPart.of(choice.part(), parts, reach, wording);
        return marks.on(
                manuscript,
                Print.ofMeeting(
                                PrintedDocument.INVITATION,
                                meetingId,
                                Fingerprint.of(
                                        Told.of(meeting), meeting.purpose(), told(sessions), topics, chosen, text))
                        .ofPart(part.code(), part.name()));
    }

    private static List<?> told(List<SessionRow> sessions) {
        return sessions.stream()
                .map(session -> Arrays.asList(
                        session.number(), session.day(), session.startTime(), session.endTime(), session.room()))
                .toList();
    }

    /** The number stays empty: another application gives it. */
    private LetterText withUsualWords(LetterText text) {
        return new LetterText(
                text.number(),
                or(text.nature(), "invitation.usual.nature"),
                text.enclosure(),
                or(text.subject(), "invitation.usual.subject"),
                text.writtenOn(),
                or(text.opening(), "invitation.usual.opening"),
                or(text.closing(), "invitation.usual.closing"),
                text.copies(),
                text.remark());
    }

    private String or(String written, String usual) {
        return written == null ? wording.of(usual) : written;
    }

    private static List<RosterPart> parts(List<InvitedSeats> invited) {
        var names = new LinkedHashMap<String, String>();
        var pokja = new LinkedHashMap<String, LinkedHashMap<UUID, Option>>();
        for (var seats : invited) {
            names.put(seats.kecamatanCode(), seats.kecamatanName());
            pokja.computeIfAbsent(seats.kecamatanCode(), code -> new LinkedHashMap<>())
                    .putIfAbsent(seats.pokjaId(), Option.of(seats.pokjaId(), seats.kelurahanName()));
        }
        var parts = new ArrayList<RosterPart>();
        names.forEach((code, name) ->
                parts.add(new RosterPart(code, name, List.copyOf(pokja.get(code).values()))));
        return parts;
    }
}
