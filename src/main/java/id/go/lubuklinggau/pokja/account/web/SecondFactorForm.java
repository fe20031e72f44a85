package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotBlank;

/** Shows that the phone has the secret, and that its owner sits here. */
class SecondFactorForm extends CurrentPasswordForm {

    @NotBlank
    private String code;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
