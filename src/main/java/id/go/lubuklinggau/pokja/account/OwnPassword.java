package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asked for once more before what somebody at an unlocked desk must not do. */
@Component
class OwnPassword {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;

    OwnPassword(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @throws WrongPassword if it is not the one in use */
    void confirm(UUID accountId, String typed) {
        var account = accounts.findById(accountId)
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new NotFound("account", accountId));
        if (!passwords.matches(typed, account.passwordHash())) {
            throw new WrongPassword();
        }
    }
}
