package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.ActivityReportText;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What staff types of a laporan kegiatan. */
class ActivityReportForm implements VersionedForm {

    private Long version;

    @NotBlank
    @Size(max = 160)
    private String kind;

    @Size(max = 5_000)
    private String materials;

    @Size(max = 5_000)
    private String followUp;

    @Size(max = 5_000)
    private String evaluation;

    @Size(max = 5_000)
    private String problems;

    @Size(max = 5_000)
    private String efforts;

    @Size(max = 5_000)
    private String recommendations;

    @NotBlank
    @Size(max = 2_000)
    private String attachments;

    private LocalDate reportedOn;

    static ActivityReportForm of(ActivityReportText written) {
        var form = new ActivityReportForm();
        form.version = written.version();
        form.kind = written.kind();
        form.materials = written.materials();
        form.followUp = written.followUp();
        form.evaluation = written.evaluation();
        form.problems = written.problems();
        form.efforts = written.efforts();
        form.recommendations = written.recommendations();
        form.attachments = written.attachments();
        form.reportedOn = written.reportedOn();
        return form;
    }

    ActivityReportText toText() {
        return new ActivityReportText(
                version,
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

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public String getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(String evaluation) {
        this.evaluation = evaluation;
    }

    public String getProblems() {
        return problems;
    }

    public void setProblems(String problems) {
        this.problems = problems;
    }

    public String getEfforts() {
        return efforts;
    }

    public void setEfforts(String efforts) {
        this.efforts = efforts;
    }

    public String getRecommendations() {
        return recommendations;
    }

    public void setRecommendations(String recommendations) {
        this.recommendations = recommendations;
    }

    public String getAttachments() {
        return attachments;
    }

    public void setAttachments(String attachments) {
        this.attachments = attachments;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }
}
