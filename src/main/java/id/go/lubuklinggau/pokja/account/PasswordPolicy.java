package id.go.lubuklinggau.pokja.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What Peraturan BSSN 4/2021 wants of passwords and OWASP ASVS 5.0 forbids (6.2.5, 6.2.10): a mixture of characters, and an end.
 * Off unless the office's auditor insists.
 */
@Component("passwordPolicy")
public class PasswordPolicy {

    private final boolean mixture;
    private final Duration expiresAfter;
    private final JdbcClient db;
    private final Clock clock;

    PasswordPolicy(
            @Value("${sipokja.password.mixture:false}") boolean mixture,
            @Value("${sipokja.password.expires-after:0}") Duration expiresAfter,
            JdbcClient db,
            Clock clock) {
        this.mixture = mixture;
        this.expiresAfter = expiresAfter;
        this.db = db;
        this.clock = clock;
    }

    /** Whether capitals, small letters, digits and signs must all be in a password. */
    public boolean demandsMixture() {
        return mixture;
    }

    /** Whether all kinds are in it, or none is demanded. */
    boolean allows(String password) {
        return !mixture || isMixed(password);
    }

    /** Whether this user's password was set too long ago. That of the demo scenario is published, and stays. */
    boolean isOver(SignedInUser user) {
        return !expiresAfter.isZero()
                && !user.isExample()
                && db.sql("select password_set_at from account where id = ?")
                        .param(user.accountId())
                        .query(Instant.class)
                        .single()
                        .plus(expiresAfter)
                        .isBefore(clock.instant());
    }

    private static boolean isMixed(String password) {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\p{N}", "[^\\p{L}\\p{N}\\s]")
                .allMatch(kind -> Pattern.compile(kind).matcher(password).find());
    }
}
