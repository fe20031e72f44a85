package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** What staff makes of a meeting (laporan kegiatan). */
@Entity
class ActivityReport extends BaseEntity {

    private UUID meetingId;
    private String kind;
    private String materials;
    private String followUp;
    private String evaluation;
    private String problems;
    private String efforts;
    private String recommendations;
    private String attachments;
    private LocalDate reportedOn;

    protected ActivityReport() {}

    ActivityReport(UUID id, UUID meetingId, ActivityReportText text) {
        super(id);
        this.meetingId = meetingId;
        apply(text);
    }

    /** The same text, sent twice, is no change. */
    void change(ActivityReportText text) {
        if (text.equals(text())) {
            return;
        }
        expectVersion(text.version());
        apply(text);
    }

    /** As of whoever saw none yet. */
    private ActivityReportText text() {
        return new ActivityReportText(
                null,
                kind,
                materials,
                followUp,
                evaluation,
                problems,
                efforts,
                recommendations,
                attachments,
                reportedOn);
    }

    private void apply(ActivityReportText text) {
        kind = text.kind();
        materials = text.materials();
        followUp = text.followUp();
        evaluation = text.evaluation();
        problems = text.problems();
        efforts = text.efforts();
        recommendations = text.recommendations();
        attachments = text.attachments();
        reportedOn = text.reportedOn();
    }
}
