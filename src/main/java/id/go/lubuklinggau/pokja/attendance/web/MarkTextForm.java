package id.go.lubuklinggau.pokja.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The text that a secretary has sent. */
class MarkTextForm {

    @NotBlank
    @Size(max = 200_000)
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
