package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a mark is taken back. */
class UndoForm {

    private Long baseVersion;

    @NotBlank
    @Size(max = 300)
    private String reason;

    static UndoForm of(Long baseVersion) {
        var form = new UndoForm();
        form.baseVersion = baseVersion;
        return form;
    }

    public Long getBaseVersion() {
        return baseVersion;
    }

    public void setBaseVersion(Long baseVersion) {
        this.baseVersion = baseVersion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
