package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotEmpty;

/** One's own password: the one in use, and the new one. */
class PasswordForm extends NewPasswordForm {

    @NotEmpty
    private char[] current;

    String current() {
        return new String(current);
    }

    public char[] getCurrent() {
        return current;
    }

    public void setCurrent(char[] current) {
        this.current = current;
    }
}
