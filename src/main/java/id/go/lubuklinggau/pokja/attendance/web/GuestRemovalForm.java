package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.constraints.Size;

/** Why a guest is taken off the list. */
class GuestRemovalForm {

    /** Asked once the session is final. */
    @Size(max = 300)
    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
