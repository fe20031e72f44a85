package id.go.lubuklinggau.pokja.account;

import java.nio.charset.StandardCharsets;

/** How long a password is, and no other demand: length is what makes it hard to guess. */
public final class PasswordRule {

    public static final int MIN_CHARACTERS = 12;

    /** What BCrypt can tell apart; it refuses more. */
    public static final int MAX_BYTES = 72;

    private PasswordRule() {}

    public static boolean fits(String password) {
        return password.length() >= MIN_CHARACTERS && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }
}
