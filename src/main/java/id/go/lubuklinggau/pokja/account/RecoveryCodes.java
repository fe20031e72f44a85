package id.go.lubuklinggau.pokja.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ten codes on paper, each good for one sign-in without the phone: 50 random bits in letters that nobody mistakes for others. */
final class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** As they are printed, such as {@code ABCDE-FGH23}. */
    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
    }

    /** @return empty if what was typed cannot be one */
    static String plain(String typed) {
        var letters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return letters.matches("[" + LETTERS + "]{" + LENGTH + "}") ? letters : "";
    }

    private static String one() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining())
                .replaceFirst(".{5}", "$0-");
    }
}
