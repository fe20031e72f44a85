package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where accounts are signed in. */
@Service
@Transactional
public class SignInService {

    private final AccountRepository accounts;
    private final SignIns signIns;

    SignInService(AccountRepository accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /**
     * The sign-ins of an account that have not ended, the one in use first.
     *
     * @param sessionInUse the id of the HTTP session of whoever asks
     */
    @Transactional(readOnly = true)
    public List<OpenSignIn> list(UUID id, String sessionInUse) {
        return signIns.list(username(id), sessionInUse);
    }

    /** Does nothing if it has ended, or is another's. */
    public void end(UUID id, UUID signInId) {
        signIns.end(username(id), signInId);
    }

    /** @param sessionInUse the id of the HTTP session that goes on */
    public void endOthers(UUID id, String sessionInUse) {
        signIns.endOthers(username(id), sessionInUse);
    }

    /** @throws NotFound if there is none with this id */
    public void endAll(UUID id) {
        signIns.endAll(username(id));
    }

    private String username(UUID id) {
        return accounts.findById(id)
                .orElseThrow(() -> new NotFound("account", id))
                .username();
    }
}
