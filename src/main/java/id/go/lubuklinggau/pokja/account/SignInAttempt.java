package id.go.lubuklinggau.pokja.account;

import java.util.Locale;

/**
 * Somebody asks to be let in.
 *
 * @param step what is tried: passwords and codes are counted apart
 * @param username as typed; it need not be one that exists
 * @param browser the token of the browser's cookie; empty if it has none
 * @param address where the request comes from
 */
record SignInAttempt(Step step, String username, String browser, String address) {

    enum Step {
        PASSWORD,
        CODE
    }

    SignInAttempt {
        username = username.strip().toLowerCase(Locale.ROOT);
    }
}
