package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.ActivityReportService;
import id.go.lubuklinggau.pokja.document.ActivityReportText;
import id.go.lubuklinggau.pokja.document.Fingerprint;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Print;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the laporan kegiatan of a meeting, a draft until all of its sessions are final. */
@Component
class ActivityReportPaper {

    private final MeetingService meetings;
    private final ActivityReportService reports;
    private final LetterheadService letterheads;
    private final PrintMarks marks;
    private final Wording wording;

    ActivityReportPaper(
            MeetingService meetings,
            ActivityReportService reports,
            LetterheadService letterheads,
            PrintMarks marks,
            Wording wording) {
        this.meetings = meetings;
        this.reports = reports;
        this.letterheads = letterheads;
        this.marks = marks;
        this.wording = wording;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting in reach */
    Manuscript of(UUID meetingId, RosterChoice wanted, Reach reach) {
        var meeting = meetings.find(meetingId, reach);
        var letterhead = letterheads.current();
        var choice = wanted.on(letterhead.paper());
        var file = reports.file(meetingId);
        var written = file.report() == null ? unwritten() : file.report();
        var activity = new ActivityView(file.days(), reports.speakers(meetingId), reports.counts(meetingId));
        var signedOn = written.reportedOn() == null ? meeting.lastDay() : written.reportedOn();
        var contents = new HashMap<String, Object>();
        contents.put("meeting", meeting);
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("report", written);
        contents.put("activity", activity);
        contents.put("purpose", Prose.paragraphs(meeting.purpose()));
        contents.put("materials", Prose.paragraphs(written.materials()));
        contents.put("followUp", Prose.paragraphs(written.followUp()));
        contents.put("evaluation", Prose.paragraphs(written.evaluation()));
        contents.put("problems", Prose.paragraphs(written.problems()));
        contents.put("efforts", Prose.paragraphs(written.efforts()));
        contents.put("recommendations", Prose.paragraphs(written.recommendations()));
        contents.put("attachments", Prose.items(written.attachments()));
        contents.put("signatures", SignatureBlock.of(letterheads.signatoriesOn(signedOn)));
        var manuscript = Manuscript.of(
                        "document/activity-report",
                        wording.of("activity.file", meeting.firstDay()),
                        List.of("written", "activity"),
                        letterhead.format(choice.paper(), false),
                        contents)
                .asDraft(!activity.isFinal());
        return marks.on(
                manuscript,
                Print.ofMeeting(
                        PrintedDocument.ACTIVITY_REPORT,
                        meetingId,
                        Fingerprint.of(
                                Told.of(meeting),
                                meeting.purpose(),
                                meeting.host(),
                                meeting.openedBy(),
                                activity.told(),
                                written)));
    }

    /** What staff wrote, or would begin with. */
    ActivityReportText written(UUID meetingId) {
        return reports.find(meetingId).orElseGet(this::unwritten);
    }

    private ActivityReportText unwritten() {
        return new ActivityReportText(
                null,
                wording.of("activity.kind.usual"),
                null,
                null,
                null,
                null,
                null,
                null,
                wording.of("activity.attachments.usual"),
                null);
    }
}
