package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether one who waits was a guest, and why the list of a final session changes. */
class GuestDecisionForm {

    @NotNull
    private Boolean taken;

    @Size(max = 300)
    private String reason;

    public Boolean getTaken() {
        return taken;
    }

    public void setTaken(Boolean taken) {
        this.taken = taken;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
