package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A code as it was typed, or as the camera read it. */
class ScanForm {

    @NotBlank
    @Size(max = 40)
    private String code;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
