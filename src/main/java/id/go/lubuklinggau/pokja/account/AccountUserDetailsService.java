package id.go.lubuklinggau.pokja.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as Spring Security asks for them at a sign-in. */
@Service
@Transactional
class AccountUserDetailsService implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    AccountUserDetailsService(AccountRepository accounts) {
        this.accounts = accounts;
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
}
