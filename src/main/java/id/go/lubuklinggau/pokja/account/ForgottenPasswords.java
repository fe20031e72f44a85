package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a link to whoever has forgotten the password. Whether there is an account, and whether it has an e-mail address, is
 * looked up after the answer: whoever asks learns nothing from it, nor from how long it takes.
 */
@Component
class ForgottenPasswords {

    private static final String FIELD = "who";
    private static final int FREE_FOR_ADDRESS = 10;
    private static final int FREE_FOR_ACCOUNT = 3;

    private final AccountQueries accounts;
    private final PasswordLinks links;
    private final SignInThrottle throttle;
    private final Letters letters;
    private final PublicAddress address;
    private final Dates dates;
    private final TransactionTemplate transactions;

    ForgottenPasswords(
            AccountQueries accounts,
            PasswordLinks links,
            SignInThrottle throttle,
            Letters letters,
            PublicAddress address,
            Dates dates,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.letters = letters;
        this.address = address;
        this.dates = dates;
        this.transactions = new TransactionTemplate(transactions);
    }

    void ask(String usernameOrEmail) {
        throttle.admitLetter("address " + Access.address(), FREE_FOR_ADDRESS).ifPresent(retryAt -> {
            throw new TooManyTries(FIELD, dates.timeOf(retryAt.plusSeconds(59)));
        });
        letters.later(() -> accounts.addressee(usernameOrEmail)
                .filter(found -> throttle.admitLetter("account " + found.id(), FREE_FOR_ACCOUNT)
                        .isEmpty())
                .ifPresent(this::send));
    }

    private void send(Addressee owner) {
        transactions.execute(status -> links.mail(owner.id(), owner.email())).ifPresent(link -> send(owner, link));
    }

    private void send(Addressee owner, PasswordLink link) {
        var sent = letters.deliver(
                owner.email(),
                "link",
                owner.displayName(),
                address.url("/kata-sandi/" + link.token()),
                dates.timeOf(link.validUntil()));
        if (!sent) {
            transactions.executeWithoutResult(status -> links.voidOne(link.token()));
        }
    }
}
