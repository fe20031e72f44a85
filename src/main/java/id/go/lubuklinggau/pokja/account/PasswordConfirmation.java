package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.account.SignInAttempt.Step;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks who is signed in for the password once more. Tries are counted with those of the sign-in, so that a browser found open is
 * no better place to guess; in a transaction of their own, because a wrong one must count whatever is undone then.
 */
@Component
class PasswordConfirmation {

    private static final String FIELD = "current";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final Dates dates;

    PasswordConfirmation(AccountRepository accounts, PasswordEncoder passwords, SignInThrottle throttle, Dates dates) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.dates = dates;
    }

    void confirm(UUID accountId, String password) {
        var account = accounts.findById(accountId)
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new NotFound("account", accountId));
        var attempt = new SignInAttempt(Step.PASSWORD, account.username(), Access.browser(), Access.address());
        throttle.admit(attempt).ifPresent(retryAt -> {
            throw new TooManyTries(FIELD, dates.timeOf(retryAt.plusSeconds(59))); // pages show no seconds
        });
        if (!passwords.matches(password, account.passwordHash())) {
            throw new WrongPassword();
        }
        throttle.succeeded(attempt);
    }
}
