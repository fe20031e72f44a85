package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotEmpty;

/** The password once more, before something that nobody else may do at an unlocked desk. */
class CurrentPasswordForm {

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
