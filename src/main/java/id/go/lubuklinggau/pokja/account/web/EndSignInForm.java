package id.go.lubuklinggau.pokja.account.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.UUID;

/** Which of one's own sign-ins end, with the password in use: whoever found the browser open ends none. */
class EndSignInForm {

    private UUID signIn;

    @NotEmpty
    private char[] current;

    String current() {
        return new String(current);
    }

    /** Null for all but the one in use. */
    public UUID getSignIn() {
        return signIn;
    }

    public void setSignIn(UUID signIn) {
        this.signIn = signIn;
    }

    public char[] getCurrent() {
        return current;
    }

    public void setCurrent(char[] current) {
        this.current = current;
    }
}
