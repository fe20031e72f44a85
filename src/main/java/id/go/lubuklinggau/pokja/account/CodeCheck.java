package id.go.lubuklinggau.pokja.account;

import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Uses up what is typed as a code. In no transaction: to compare ten hashes takes long, and connections are few. */
@Component
class CodeCheck {

    private final SecondFactors factors;
    private final PasswordEncoder passwords;

    CodeCheck(SecondFactors factors, PasswordEncoder passwords) {
        this.factors = factors;
        this.passwords = passwords;
    }

    /** Whether this is a code of the app or of the paper that has not been used; it is now. */
    boolean use(UUID accountId, String typed) {
        var digits = typed.replaceAll("\\s", "");
        return digits.matches("[0-9]{6}")
                ? factors.useOfApp(accountId, digits)
                : useOfPaper(accountId, RecoveryCodes.plain(typed));
    }

    private boolean useOfPaper(UUID accountId, String code) {
        return !code.isEmpty()
                && factors.recoveryCodeHashes(accountId).stream()
                        .filter(hash -> passwords.matches(code, hash))
                        .findFirst()
                        .filter(hash -> factors.takeAway(accountId, hash))
                        .isPresent();
    }
}
