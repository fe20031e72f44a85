package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passwords, and the links by which they are set. */
@Service
@Transactional
public class PasswordService {

    private final AccountRepository accounts;
    private final SignIns signIns;
    private final PasswordLinks links;
    private final PasswordConfirmation confirmation;
    private final ForgottenPasswords forgotten;
    private final Letters letters;
    private final AccountNotices notices;
    private final CommonPasswords commonPasswords;
    private final PasswordPolicy policy;
    private final SecondFactors factors;
    private final SecondFactorDemand demand;
    private final Passkeys passkeys;
    private final FactorReset reset;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PasswordService(
            AccountRepository accounts,
            SignIns signIns,
            PasswordLinks links,
            PasswordConfirmation confirmation,
            ForgottenPasswords forgotten,
            Letters letters,
            AccountNotices notices,
            CommonPasswords commonPasswords,
            PasswordPolicy policy,
            SecondFactors factors,
            SecondFactorDemand demand,
            Passkeys passkeys,
            FactorReset reset,
            PasswordEncoder encoder,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.links = links;
        this.confirmation = confirmation;
        this.forgotten = forgotten;
        this.letters = letters;
        this.notices = notices;
        this.commonPasswords = commonPasswords;
        this.policy = policy;
        this.factors = factors;
        this.demand = demand;
        this.passkeys = passkeys;
        this.reset = reset;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Makes a link for someone who has no password yet, or has forgotten it; the former link of the account ends, the password
     * in use does not.
     *
     * @throws NotFound if there is no open account with this id
     */
    public PasswordLink makeLink(UUID id) {
        var account = account(id);
        account.allowLink(clock.instant());
        accounts.save(account);
        return links.make(id, !account.hasPassword());
    }

    /**
     * A link for an administrator whom nobody else can help; a second factor, which may be lost with the phone, is taken away.
     *
     * @return empty if there is no open administrator of this name
     */
    Optional<PasswordLink> recoverAdministrator(String username) {
        return accounts.findByUsername(username)
                .filter(account -> !account.isClosed() && account.isAdministrator())
                .map(account -> {
                    account.allowLink(clock.instant());
                    accounts.save(account);
                    reset.of(account.id());
                    return links.make(account.id(), false);
                });
    }

    /** Whether links can be sent by mail at all. */
    public boolean sendsLinks() {
        return letters.canBeSent();
    }

    /**
     * Sends a link to the owner of the account, if there is one that has an e-mail address.
     *
     * @throws TooManyTries if too many were asked for from where the request comes from
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void askForLink(String usernameOrEmail) {
        forgotten.ask(usernameOrEmail);
    }

    /** Whose password the link sets; empty if it is void. */
    @Transactional(readOnly = true)
    public Optional<LinkedAccount> linkedAccount(String token) {
        return links.find(token).flatMap(link -> open(link).map(account -> linked(link, account)));
    }

    private LinkedAccount linked(WaitingLink link, Account account) {
        boolean any = !passkeys.list(account.id()).isEmpty();
        boolean stay = any && keepsPasskeys(link, account);
        return new LinkedAccount(account.id(), account.username(), account.displayName(), any && !stay, stay);
    }

    /**
     * Sets the password of whoever holds the link, uses it up, and ends the sign-ins that were made with the former password. Passkeys
     * end, too, since somebody else may have added one: whoever knew the former password. Where they stay, the letter asks for a
     * look at them.
     *
     * @return the account that has it now
     * @throws LinkVoid if it was used, has expired, or was replaced
     * @throws CommonPassword if it would be tried among the first
     * @throws PasswordNotMixed if the office demands a mixture of characters
     */
    public UUID setPassword(String token, String changed) {
        var link = links.use(token).orElseThrow(LinkVoid::new);
        var account = open(link).orElseThrow(LinkVoid::new);
        refuseEasy(changed, account);
        account.changePassword(encoder.encode(changed), clock.instant());
        accounts.save(account);
        links.voidOf(account.id());
        signIns.endAll(account.username());
        int ended = keepsPasskeys(link, account) ? 0 : passkeys.removeAll(account.id());
        notices.tell(
                account.id(),
                "passwordChanged",
                ended,
                passkeys.list(account.id()).size());
        return account.id();
    }

    private Optional<Account> open(WaitingLink link) {
        return accounts.findById(link.accountId()).filter(account -> !account.isClosed());
    }

    /**
     * Only where passkeys are the second factor that is demanded, and whoever reads the mailbox could set up another if they
     * ended. Codes go on by themselves, and of a slip an administrator has made sure who gets it.
     */
    private boolean keepsPasskeys(WaitingLink link, Account account) {
        return link.byMail() && demand.isMadeOf(account.toUser()) && !factors.isOn(account.id());
    }

    /**
     * What comes before each change that a browser found open must not be enough for.
     *
     * @throws WrongPassword if this is not the password in use
     * @throws TooManyTries if the next try has to wait
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void confirmPassword(UUID accountId, String password) {
        confirmation.confirm(accountId, password);
    }

    /**
     * Changes one's own password, voids the links by which it could be set, and ends one's sign-ins elsewhere.
     * {@link #confirmPassword} comes first.
     *
     * @param sessionInUse the id of the HTTP session that goes on
     * @throws CommonPassword if the new one would be tried among the first
     * @throws PasswordNotMixed if the office demands a mixture of characters
     */
    public void changePassword(UUID accountId, String changed, String sessionInUse) {
        var account = accounts.findById(accountId)
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new NotFound("account", accountId));
        refuseEasy(changed, account);
        account.changePassword(encoder.encode(changed), clock.instant());
        accounts.save(account);
        links.voidOf(accountId);
        signIns.endOthers(account.username(), sessionInUse);
        notices.tell(account.id(), "passwordChanged", 0, 0);
    }

    private void refuseEasy(String password, Account account) {
        if (!policy.allows(password)) {
            throw new PasswordNotMixed();
        }
        if (commonPasswords.contain(password, account.username(), account.displayName())) {
            throw new CommonPassword();
        }
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }
}
