package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.account.SignInAttempt.Step;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the owner of a sign-in with a browser that the account was never used with. */
@Component
class SignInLetter {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final AccountQueries accounts;
    private final KnownBrowsers browsers;
    private final Letters letters;
    private final MessageSource words;
    private final Dates dates;
    private final Clock clock;

    SignInLetter(
            AccountQueries accounts,
            KnownBrowsers browsers,
            Letters letters,
            MessageSource words,
            Dates dates,
            Clock clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.letters = letters;
        this.words = words;
        this.dates = dates;
        this.clock = clock;
    }

    /** Before {@link SignInSuccess} makes the browser a known one. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (letters.canBeSent()
                && event.getAuthentication().getPrincipal() instanceof SignedInUser user
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && !browsers.know(
                        new SignInAttempt(Step.PASSWORD, user.getUsername(), Access.browser(), Access.address()))) {
            var device = Device.of(attributes.getRequest().getHeader(HttpHeaders.USER_AGENT));
            accounts.addressee(user.getUsername())
                    .ifPresent(owner -> letters.send(
                            owner.email(),
                            "signIn",
                            owner.displayName(),
                            written("Browser." + device.browser()),
                            written("Platform." + device.platform()),
                            dates.stamp(clock.instant())));
        }
    }

    private String written(String key) {
        return words.getMessage(key, null, INDONESIAN);
    }
}
