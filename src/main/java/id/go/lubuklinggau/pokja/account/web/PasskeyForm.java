package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a passkey to come will be called. */
class PasskeyForm extends CurrentPasswordForm {

    @NotBlank
    @Size(max = 60)
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
