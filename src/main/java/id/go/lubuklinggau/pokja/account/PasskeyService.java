package id.go.lubuklinggau.pokja.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the owner of an account does with its passkeys, for which {@link PasswordService#confirmPassword} comes first; but for the
 * making and using, which Spring Security does.
 */
@Service
@Transactional
public class PasskeyService {

    private final Passkeys passkeys;
    private final Clock clock;

    PasskeyService(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> list(UUID accountId) {
        return passkeys.list(accountId);
    }

    /** @return empty if it is gone, or another's */
    @Transactional(readOnly = true)
    public Optional<Passkey> find(UUID accountId, UUID id) {
        return passkeys.list(accountId).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst();
    }

    /** Whoever knows the password may add a passkey. */
    @Transactional(readOnly = true)
    public PasskeyPermit permit(UUID accountId, String name) {
        return new PasskeyPermit(accountId, name, clock.instant().plus(PasskeyPermit.PATIENCE));
    }

    /** Does nothing if it is gone, or another's. */
    public void remove(UUID accountId, UUID id) {
        passkeys.remove(accountId, id);
    }
}
