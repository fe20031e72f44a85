package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class AccountService implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final SignIns signIns;
    private final PasswordLinks links;
    private final PasswordConfirmation confirmation;
    private final ForgottenPasswords forgotten;
    private final Letters letters;
    private final Dates dates;
    private final CommonPasswords commonPasswords;
    private final PasswordPolicy policy;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountQueries queries,
            SignIns signIns,
            PasswordLinks links,
            PasswordConfirmation confirmation,
            ForgottenPasswords forgotten,
            Letters letters,
            Dates dates,
            CommonPasswords commonPasswords,
            PasswordPolicy policy,
            SecondFactors factors,
            Passkeys passkeys,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.signIns = signIns;
        this.links = links;
        this.confirmation = confirmation;
        this.forgotten = forgotten;
        this.letters = letters;
        this.dates = dates;
        this.commonPasswords = commonPasswords;
        this.policy = policy;
        this.factors = factors;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Does nothing when an account with this id exists already.
     *
     * @throws UsernameTaken if another account, open or closed, already has this name
     * @throws EmailTaken if another account, open or closed, already has this e-mail address
     * @throws ReachUnfit if the role does not go with this reach
     */
    public SignedInUser open(OpenAccount command) {
        refuseUnfit(command.role(), command.reach());
        var account = new Account(
                command, command.password() == null ? null : passwords.encode(command.password()), clock.instant());
        queries.lockAdministrators(); // the same form sent twice in a row finds what the first has made
        var known = accounts.findById(command.id());
        if (known.isPresent()) {
            return known.get().toUser();
        }
        if (accounts.existsByUsername(command.username())) {
            throw new UsernameTaken(command.username());
        }
        refuseTaken(command.email(), command.id());
        return accounts.save(account).toUser();
    }

    /**
     * Changes name, role and reach. A changed role or reach ends the sign-ins of the account, which still have the former.
     *
     * @param by the account that asks for it
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws ReachUnfit if the role does not go with this reach
     * @throws EmailTaken if another account, open or closed, already has this e-mail address
     * @throws LastAdministrator if no other could keep accounts
     * @throws OwnAccount if it would take its own role away
     */
    public void change(ChangeAccount command, UUID by) {
        refuseUnfit(command.role(), command.reach());
        if (command.role() != Role.ADMIN) {
            refuseLoss(command.id(), by);
        }
        var account = account(command.id());
        boolean sameRights = account.has(command.role(), command.reach());
        refuseTaken(command.email(), command.id());
        var formerEmail = account.email();
        account.change(command);
        accounts.save(account);
        tellFormer(formerEmail, account);
        if (!sameRights) {
            signIns.endAll(account.username());
        }
    }

    /**
     * Closes an account and ends its sign-ins; does nothing to a closed one.
     *
     * @param by the account that asks for it
     * @throws NotFound if there is none with this id
     * @throws LastAdministrator if no other could keep accounts
     * @throws OwnAccount if it is the one that asks
     */
    public void close(UUID id, UUID by) {
        refuseLoss(id, by);
        var account = account(id);
        account.close(clock.instant());
        accounts.save(account);
        links.voidOf(id);
        signIns.endAll(account.username());
    }

    /** @throws NotFound if there is none with this id */
    public void reopen(UUID id) {
        var account = account(id);
        account.reopen();
        accounts.save(account);
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
                .filter(account -> !account.isClosed() && account.has(Role.ADMIN, Reach.CITY))
                .map(account -> {
                    account.allowLink(clock.instant());
                    accounts.save(account);
                    factors.turnOff(account.id());
                    passkeys.removeAll(account.id());
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

    /**
     * Changes one's own e-mail address; the former one is told. {@link #confirmPassword} comes first.
     *
     * @param email null for none
     * @throws EmailTaken if another account, open or closed, already has it
     */
    public void changeEmail(UUID accountId, String email) {
        var account = account(accountId);
        refuseTaken(email, accountId);
        var former = account.email();
        account.changeEmail(email);
        accounts.save(account);
        tellFormer(former, account);
    }

    private void tellFormer(String former, Account account) {
        if (former != null && !former.equalsIgnoreCase(account.email())) {
            letters.send(former, "emailChanged", account.displayName(), dates.stamp(clock.instant()));
        }
    }

    private void refuseTaken(String email, UUID by) {
        if (email != null && queries.emailIsTaken(email, by)) {
            throw new EmailTaken();
        }
    }

    /** Whose password the link sets; empty if it is void. */
    @Transactional(readOnly = true)
    public Optional<LinkedAccount> linkedAccount(String token) {
        return links.find(token);
    }

    /**
     * Sets the password of whoever holds the link, uses it up, and ends the sign-ins that were made with the former password.
     *
     * @return the account that has it now
     * @throws LinkVoid if it was used, has expired, or was replaced
     * @throws CommonPassword if it would be tried among the first
     * @throws PasswordNotMixed if the office demands a mixture of characters
     */
    public UUID setPassword(String token, String changed) {
        var account = links.use(token)
                .flatMap(accounts::findById)
                .filter(found -> !found.isClosed())
                .orElseThrow(LinkVoid::new);
        refuseEasy(changed, account);
        account.changePassword(passwords.encode(changed), clock.instant());
        accounts.save(account);
        links.voidOf(account.id());
        signIns.endAll(account.username());
        tellOfPassword(account);
        return account.id();
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
     * Changes one's own password, and ends one's sign-ins elsewhere. {@link #confirmPassword} comes first.
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
        account.changePassword(passwords.encode(changed), clock.instant());
        accounts.save(account);
        signIns.endOthers(account.username(), sessionInUse);
        tellOfPassword(account);
    }

    private void tellOfPassword(Account account) {
        letters.send(account.email(), "passwordChanged", account.displayName(), dates.stamp(clock.instant()));
    }

    /**
     * The sign-ins of an account that have not ended, the one in use first.
     *
     * @param sessionInUse the id of the HTTP session of whoever asks
     */
    @Transactional(readOnly = true)
    public List<OpenSignIn> signIns(UUID id, String sessionInUse) {
        return signIns.list(account(id).username(), sessionInUse);
    }

    /** Does nothing if it has ended, or is another's. */
    public void endSignIn(UUID id, UUID signInId) {
        signIns.end(account(id).username(), signInId);
    }

    /** @param sessionInUse the id of the HTTP session that goes on */
    public void endOtherSignIns(UUID id, String sessionInUse) {
        signIns.endOthers(account(id).username(), sessionInUse);
    }

    /** @throws NotFound if there is none with this id */
    public void endSignIns(UUID id) {
        signIns.endAll(account(id).username());
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

    private void refuseUnfit(Role role, Reach reach) {
        if (!role.goesWith(reach) || !reach.isCity() && !queries.areasExist(reach.codes())) {
            throw new ReachUnfit(role);
        }
    }

    /** Locks before the account is read: of two administrators who close each other, the second finds the first closed. */
    private void refuseLoss(UUID id, UUID by) {
        var administrators = queries.lockAdministrators();
        if (administrators.equals(List.of(id))) {
            throw new LastAdministrator();
        }
        if (administrators.contains(id) && id.equals(by)) {
            throw new OwnAccount();
        }
    }

    /**
     * @param query part of a name or username, typing errors forgiven; blank or null finds all
     * @param role null for all
     * @param alsoClosed whether closed ones are listed too
     */
    @Transactional(readOnly = true)
    public Page<AccountRow> list(String query, Role role, boolean alsoClosed, Pageable pageable) {
        return queries.list(query, role, alsoClosed, pageable);
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public AccountDetails find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("account", id));
    }

    @Override
    @Transactional(readOnly = true)
    public SignedInUser loadUserByUsername(String username) {
        return Optional.of(username.strip().toLowerCase(Locale.ROOT))
                .filter(name -> name.matches(OpenAccount.USERNAME))
                .flatMap(accounts::findByUsername)
                .filter(account -> !account.isClosed() && account.hasPassword())
                .map(Account::toUser)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    /** Spring Security calls it at a sign-in whose hash is of a former kind. */
    @Override
    public SignedInUser updatePassword(UserDetails user, String hashedAnew) {
        var account = accounts.findByUsername(user.getUsername())
                .orElseThrow(() -> new UsernameNotFoundException(user.getUsername()));
        account.rehash(hashedAnew);
        return accounts.save(account).toUser();
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return queries.isEmpty();
    }

    /** One of each role first, then the others. */
    @Transactional(readOnly = true)
    public List<ExampleAccount> exampleAccounts() {
        return queries.examples();
    }
}
