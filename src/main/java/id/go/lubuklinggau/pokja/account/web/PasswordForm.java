package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotEmpty;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.validation.Errors;

/** Three times typed blind. Characters, not strings: a password is taken as typed, outer blanks and all. */
class PasswordForm {

    static final int MIN_CHARACTERS = 12;

    /** What BCrypt can tell apart; it refuses more. */
    static final int MAX_BYTES = 72;

    @NotEmpty
    private char[] current;

    @NotEmpty
    private char[] changed;

    @NotEmpty
    private char[] again;

    void check(Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        int bytes = changed().getBytes(StandardCharsets.UTF_8).length;
        if (changed.length < MIN_CHARACTERS || bytes > MAX_BYTES) {
            errors.rejectValue("changed", "Length");
        } else if (!Arrays.equals(changed, again)) {
            errors.rejectValue("again", "Different");
        }
    }

    String current() {
        return new String(current);
    }

    String changed() {
        return new String(changed);
    }

    public char[] getCurrent() {
        return current;
    }

    public void setCurrent(char[] current) {
        this.current = current;
    }

    public char[] getChanged() {
        return changed;
    }

    public void setChanged(char[] changed) {
        this.changed = changed;
    }

    public char[] getAgain() {
        return again;
    }

    public void setAgain(char[] again) {
        this.again = again;
    }
}
