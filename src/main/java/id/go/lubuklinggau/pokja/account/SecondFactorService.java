package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the owner of an account does with its second factor, for which {@link PasswordService#confirmPassword} comes first; and an
 * administrator with that of somebody who lost the phone.
 */
@Service
@Transactional
public class SecondFactorService {

    private final SecondFactors factors;
    private final SecondFactorDemand demand;
    private final AccountRepository accounts;
    private final FactorReset reset;
    private final SignIns signIns;
    private final AccountNotices notices;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SecondFactorService(
            SecondFactors factors,
            SecondFactorDemand demand,
            AccountRepository accounts,
            FactorReset reset,
            SignIns signIns,
            AccountNotices notices,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.factors = factors;
        this.demand = demand;
        this.accounts = accounts;
        this.reset = reset;
        this.signIns = signIns;
        this.notices = notices;
        this.passwords = passwords;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SecondFactor> find(UUID accountId) {
        return factors.find(accountId);
    }

    /** A secret to show to its owner; nothing changes before {@link #turnOn}. */
    public NewSecret propose(SignedInUser user) {
        return NewSecret.of(user, TimeCodes.makeSecret());
    }

    /**
     * Turns it on, once a code shows that the phone has the secret.
     *
     * @param sessionInUse the id of the HTTP session that goes on; the sign-ins elsewhere end
     * @return the recovery codes, which are not to be had again
     * @throws WrongCode if it is no code of the secret, now
     * @throws SecondFactorOn if there is one already
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<String> turnOn(SignedInUser user, NewSecret secret, String code, String sessionInUse) {
        var id = user.accountId();
        if (factors.isOn(id)) {
            throw new SecondFactorOn();
        }
        var digits = code.replaceAll("\\s", "");
        if (TimeCodes.step(secret.bytes(), digits, clock.instant()).isEmpty()) {
            throw new WrongCode();
        }
        var codes = RecoveryCodes.make();
        var hashes = hashes(codes);
        transactions.executeWithoutResult(status -> {
            if (!factors.turnOn(id, secret.bytes(), hashes)) {
                throw new SecondFactorOn();
            }
            factors.useOfApp(id, digits);
            signIns.endOthers(user.getUsername(), sessionInUse);
            notices.tell(id, "secondFactorOn");
        });
        return codes;
    }

    /**
     * Voids the recovery codes in use and makes others.
     *
     * @throws SecondFactorOff if there is none
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<String> renewRecoveryCodes(UUID accountId) {
        var codes = RecoveryCodes.make();
        var hashes = hashes(codes);
        transactions.executeWithoutResult(status -> {
            if (!factors.replaceRecoveryCodes(accountId, hashes)) {
                throw new SecondFactorOff();
            }
            notices.tell(accountId, "recoveryCodesRenewed");
        });
        return codes;
    }

    /** In no transaction: ten of them take long, and connections are few. */
    private List<String> hashes(List<String> codes) {
        return codes.stream().map(RecoveryCodes::plain).map(passwords::encode).toList();
    }

    /**
     * @throws SecondFactorDemanded if the role may not do without
     */
    public void turnOff(SignedInUser user) {
        if (demand.isMadeOf(user)) {
            throw new SecondFactorDemanded();
        }
        if (factors.turnOff(user.accountId())) {
            notices.tell(user.accountId(), "secondFactorOff");
        }
    }

    /**
     * Takes away what is on a lost phone, codes and passkeys, and ends all sign-ins.
     *
     * @param by the account that asks for it
     * @throws NotFound if there is none with this id
     * @throws OwnSecondFactor if it is the one that asks
     */
    public void reset(UUID accountId, UUID by) {
        if (accountId.equals(by)) {
            throw new OwnSecondFactor();
        }
        var account = accounts.findById(accountId).orElseThrow(() -> new NotFound("account", accountId));
        reset.of(accountId);
        signIns.endAll(account.username());
    }
}
