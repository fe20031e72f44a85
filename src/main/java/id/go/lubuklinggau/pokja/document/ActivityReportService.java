package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the laporan kegiatan of each meeting, also after it is closed, and reads what it is put together from. */
@Service
@Transactional
public class ActivityReportService {

    private final ActivityReportRepository reports;
    private final WrittenQueries queries;
    private final ActivityQueries activities;

    ActivityReportService(ActivityReportRepository reports, WrittenQueries queries, ActivityQueries activities) {
        this.reports = reports;
        this.queries = queries;
        this.activities = activities;
    }

    /**
     * @throws NotFound if there is no such meeting
     * @throws StaleEdit if somebody has written it since that version
     * @throws ValidityYearUnlikely if the year of its day can only be a slip
     */
    public void write(UUID meetingId, ActivityReportText text) {
        if (text.reportedOn() != null) {
            Validity.expectLikely("reportedOn", text.reportedOn());
        }
        queries.lockMeeting(meetingId).orElseThrow(() -> new NotFound("meeting", meetingId));
        reports.findByMeetingId(meetingId)
                .ifPresentOrElse(
                        written -> written.change(text),
                        () -> reports.save(new ActivityReport(UUID.randomUUID(), meetingId, text)));
    }

    /** Empty while nobody has written it. */
    @Transactional(readOnly = true)
    public Optional<ActivityReportText> find(UUID meetingId) {
        return queries.activityReport(meetingId);
    }

    /** The report, and the sessions of the meeting with what was written of them. */
    @Transactional(readOnly = true)
    public ActivityFile file(UUID meetingId) {
        return activities.file(meetingId);
    }

    /** Who spoke in which session, in their order. */
    @Transactional(readOnly = true)
    public List<ActivitySpeaker> speakers(UUID meetingId) {
        return activities.speakers(meetingId);
    }

    /** Who of all that were invited came, in parts and as a whole. */
    @Transactional(readOnly = true)
    public List<ActivityCount> counts(UUID meetingId) {
        return activities.counts(meetingId);
    }
}
