package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class AccountService implements UserDetailsService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient db;

    AccountService(AccountRepository accounts, PasswordEncoder passwords, JdbcClient db) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.db = db;
    }

    /** @throws UsernameTaken if an account, open or closed, already has this name */
    public SignedInUser open(OpenAccount command) {
        if (accounts.existsByUsername(command.username())) {
            throw new UsernameTaken(command.username());
        }
        var account = new Account(command, passwords.encode(command.password()));
        try {
            return accounts.saveAndFlush(account).toUser();
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("account_username_unique")) { // opened at the same moment
                throw new UsernameTaken(command.username());
            }
            throw e;
        }
    }

    /**
     * Changes one's own password.
     *
     * @throws WrongPassword if {@code current} is not the password in use
     */
    public void changePassword(UUID accountId, String current, String changed) {
        var account = accounts.findById(accountId)
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new NotFound("account", accountId));
        if (!passwords.matches(current, account.passwordHash())) {
            throw new WrongPassword();
        }
        account.changePassword(passwords.encode(changed));
        accounts.save(account);
    }

    @Override
    @Transactional(readOnly = true)
    public SignedInUser loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(account -> !account.isClosed())
                .map(Account::toUser)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !db.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** One of each role first, then the others. */
    @Transactional(readOnly = true)
    public List<ExampleAccount> exampleAccounts() {
        return db.sql("""
                        select username, display_name, role from account
                        where example and closed_at is null
                        order by row_number() over (partition by role order by username) > 1,
                                 array_position(array['STAFF', 'SECRETARY', 'FIELD_OFFICER', 'LEADER', 'ADMIN'], role),
                                 username""").query(ExampleAccount.class).list();
    }
}
