package id.go.lubuklinggau.pokja.account;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes away what is on a lost phone, codes and passkeys, and tells the owner if there was any. */
@Component
class FactorReset {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final AccountNotices notices;

    FactorReset(SecondFactors factors, Passkeys passkeys, AccountNotices notices) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.notices = notices;
    }

    void of(UUID accountId) {
        boolean codes = factors.turnOff(accountId);
        int keys = passkeys.removeAll(accountId);
        if (codes || keys > 0) {
            notices.tell(accountId, "factorsReset");
        }
    }
}
