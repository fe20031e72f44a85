package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the owner of an account by mail what has changed in the ways into it, so that what somebody else did is noticed. */
@Component
class AccountNotices {

    private final AccountQueries accounts;
    private final Letters letters;
    private final Dates dates;
    private final Clock clock;

    AccountNotices(AccountQueries accounts, Letters letters, Dates dates, Clock clock) {
        this.accounts = accounts;
        this.letters = letters;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Nothing where there is no mail server, or no address.
     *
     * @param name of the letter, see {@link Letters#send}
     * @param more that it says besides the name of the owner, {0}, and day and time, {1}
     */
    void tell(UUID accountId, String name, Object... more) {
        if (letters.canBeSent()) {
            accounts.addressee(accountId)
                    .ifPresent(owner -> letters.send(
                            owner.email(),
                            name,
                            Stream.concat(Stream.of(owner.displayName(), dates.stamp(clock.instant())), Stream.of(more))
                                    .toArray()));
        }
    }
}
