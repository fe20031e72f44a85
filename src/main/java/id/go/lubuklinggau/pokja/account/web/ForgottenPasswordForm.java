package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

class ForgottenPasswordForm {

    @NotBlank
    @Size(max = 254)
    private String who;

    /** Username or e-mail address. */
    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
