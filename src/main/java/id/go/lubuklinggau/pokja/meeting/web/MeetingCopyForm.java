package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.MeetingDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Title and first day of a meeting planned like an earlier one. */
class MeetingCopyForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotBlank
    @Size(max = 200)
    private String title;

    @NotNull
    private LocalDate firstDay;

    /** Proposes the same weekday a year later. */
    static MeetingCopyForm of(MeetingDetails meeting) {
        var form = new MeetingCopyForm();
        form.title = meeting.title();
        form.firstDay = meeting.firstDay().plusWeeks(52);
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }
}
