package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.MeetingDetails;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What staff types about a meeting. */
class MeetingForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotBlank
    @Size(max = 200)
    private String title;

    @Size(max = 1000)
    private String purpose;

    @NotNull
    private LocalDate firstDay;

    @NotNull
    private LocalDate lastDay;

    @NotBlank
    @Size(max = 120)
    private String venue;

    @Size(max = 160)
    private String host;

    @Size(max = 160)
    private String openedBy;

    @Size(max = 300)
    private String programme;

    static MeetingForm of(MeetingDetails meeting) {
        var form = new MeetingForm();
        form.id = meeting.id();
        form.version = meeting.version();
        form.title = meeting.title();
        form.purpose = meeting.purpose();
        form.firstDay = meeting.firstDay();
        form.lastDay = meeting.lastDay();
        form.venue = meeting.venue();
        form.host = meeting.host();
        form.openedBy = meeting.openedBy();
        form.programme = meeting.programme();
        return form;
    }

    MeetingPlan toPlan() {
        return new MeetingPlan(title, purpose, firstDay, lastDay, venue, host, openedBy, programme);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public String getOpenedBy() {
        return openedBy;
    }

    public void setOpenedBy(String openedBy) {
        this.openedBy = openedBy;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
