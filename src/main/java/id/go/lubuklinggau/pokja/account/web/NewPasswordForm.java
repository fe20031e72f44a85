package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.PasswordRule;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import org.springframework.validation.Errors;

/** Twice typed blind. Characters, not strings: a password is taken as typed, outer blanks and all. */
class NewPasswordForm {

    @NotEmpty
    private char[] changed;

    @NotEmpty
    private char[] again;

    void check(Errors errors) {
        if (errors.hasFieldErrors("changed") || errors.hasFieldErrors("again")) {
            return;
        }
        if (!PasswordRule.fits(changed())) {
            errors.rejectValue("changed", "Length");
        } else if (!Arrays.equals(changed, again)) {
            errors.rejectValue("again", "Different");
        }
    }

    String changed() {
        return new String(changed);
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
