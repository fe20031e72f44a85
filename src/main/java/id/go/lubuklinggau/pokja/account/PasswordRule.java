package id.go.lubuklinggau.pokja.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** How long a password is, counted as people count; any characters will do, because length is what makes it hard to guess. */
public final class PasswordRule {

    public static final int MIN_CHARACTERS = 12;
    public static final int MAX_CHARACTERS = 128;

    private PasswordRule() {}

    public static boolean fits(String password) {
        var characters = Normalizer.normalize(password, Form.NFC).codePoints().count();
        return characters >= MIN_CHARACTERS && characters <= MAX_CHARACTERS;
    }
}
