package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.OpenAccount;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One's own e-mail address, with the password in use: whoever found the browser open must not have links sent elsewhere. */
class OwnEmailForm {

    @Size(max = 254)
    @Pattern(regexp = OpenAccount.EMAIL)
    private String email;

    @NotEmpty
    private char[] current;

    String current() {
        return new String(current);
    }

    /** Null for none. */
    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public char[] getCurrent() {
        return current;
    }

    public void setCurrent(char[] current) {
        this.current = current;
    }
}
