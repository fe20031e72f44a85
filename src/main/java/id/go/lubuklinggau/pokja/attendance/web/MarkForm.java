package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** A mark with all that can be said about it. */
class MarkForm {

    private Long baseVersion;

    @NotNull
    private AttendanceStatus status;

    @Size(max = 120)
    private String substituteName;

    @Size(max = 80)
    private String substitutePosition;

    @Size(max = 300)
    private String note;

    @Size(max = 300)
    private String reason;

    static MarkForm of(SheetRow row) {
        var form = new MarkForm();
        form.baseVersion = row.markVersion();
        form.status = row.status();
        form.substituteName = row.substituteName();
        form.substitutePosition = row.substitutePosition();
        form.note = row.note();
        return form;
    }

    /** Another mark than the one that stands: who came instead and the note are of that one. */
    static MarkForm of(SheetRow row, AttendanceStatus chosen) {
        var form = new MarkForm();
        form.baseVersion = row.markVersion();
        form.status = chosen;
        return form;
    }

    /** The form came with the note of the mark that stands; it stays with that mark when another one takes its place. */
    void leaveNoteOf(SheetRow row) {
        if (Objects.equals(baseVersion, row.markVersion())
                && status != row.status()
                && Objects.equals(note, row.note())) {
            note = null;
        }
    }

    RecordMark toCommand(UUID delegateId) {
        return new RecordMark(
                delegateId, baseVersion, new Mark(status, substituteName, substitutePosition, note), reason);
    }

    public Long getBaseVersion() {
        return baseVersion;
    }

    public void setBaseVersion(Long baseVersion) {
        this.baseVersion = baseVersion;
    }

    public AttendanceStatus getStatus() {
        return status;
    }

    public void setStatus(AttendanceStatus status) {
        this.status = status;
    }

    public String getSubstituteName() {
        return substituteName;
    }

    public void setSubstituteName(String substituteName) {
        this.substituteName = substituteName;
    }

    public String getSubstitutePosition() {
        return substitutePosition;
    }

    public void setSubstitutePosition(String substitutePosition) {
        this.substitutePosition = substitutePosition;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
