package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the office: opened, changed, closed, never deleted. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final AgencyDirectory agencies;
    private final SignIns signIns;
    private final PasswordLinks links;
    private final Letters letters;
    private final Dates dates;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountQueries queries,
            AgencyDirectory agencies,
            SignIns signIns,
            PasswordLinks links,
            Letters letters,
            Dates dates,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.agencies = agencies;
        this.signIns = signIns;
        this.links = links;
        this.letters = letters;
        this.dates = dates;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Does nothing when an account with this id exists already.
     *
     * @throws UsernameTaken if another account, open or closed, already has this name
     * @throws EmailTaken if another account, open or closed, already has this e-mail address
     * @throws ReachUnfit if the role does not go with this reach
     * @throws AgencyUnfit if the role does not go with this agency, or it is not offered
     */
    public SignedInUser open(OpenAccount command) {
        refuseUnfit(command.role(), command.reach());
        refuseUnfit(command.role(), command.agencyId(), null);
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
     * Changes name, e-mail address, role, reach and agency. Where one of the last three changes, the sign-ins of the account end,
     * which still have the former; another address voids its links.
     *
     * @param by the account that asks for it
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws ReachUnfit if the role does not go with this reach
     * @throws AgencyUnfit if the role does not go with this agency, or it is not offered and was not that of the account
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
        refuseUnfit(command.role(), command.agencyId(), account);
        boolean sameRights = account.keepsRights(command);
        refuseTaken(command.email(), command.id());
        var formerEmail = account.email();
        account.change(command);
        accounts.save(account);
        leaveFormer(formerEmail, account);
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
        accounts.flush();
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
     * Changes one's own e-mail address; the former one is told, and the links of the account are void. {@link PasswordService#confirmPassword} comes first.
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
        leaveFormer(former, account);
    }

    /** What was mailed there opens nothing any more. Stored first: what is being mailed is waited for, and none comes after. */
    private void leaveFormer(String former, Account account) {
        if (former != null && !former.equalsIgnoreCase(account.email())) {
            accounts.flush();
            links.voidOf(account.id());
            letters.send(former, "emailChanged", account.displayName(), dates.stamp(clock.instant()));
        }
    }

    private void refuseTaken(String email, UUID by) {
        if (email != null && queries.emailIsTaken(email, by)) {
            throw new EmailTaken();
        }
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
    }

    private void refuseUnfit(Role role, Reach reach) {
        boolean ofAreas = !reach.isCity() && !reach.equals(Reach.NONE);
        if (!role.goesWith(reach) || ofAreas && !queries.areasExist(reach.codes())) {
            throw new ReachUnfit(role);
        }
    }

    /** @param former null for a new account */
    private void refuseUnfit(Role role, UUID agencyId, Account former) {
        if (role != Role.AGENCY && agencyId == null) {
            return;
        }
        boolean kept = former != null && former.isOf(agencyId);
        if (role != Role.AGENCY
                || agencies.directory().stream()
                        .noneMatch(one -> one.id().equals(agencyId) && (one.active() || kept))) {
            throw new AgencyUnfit();
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

    /** Names of those who sign in as secretary of the Pokja in this kelurahan. */
    @Transactional(readOnly = true)
    public List<String> secretariesOf(String kelurahanCode) {
        return queries.secretariesOf(kelurahanCode);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<AccountRow> all(String query, Role role, boolean alsoClosed) {
        return queries.all(query, role, alsoClosed);
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public AccountDetails find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("account", id));
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
