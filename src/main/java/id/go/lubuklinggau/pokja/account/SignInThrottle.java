package id.go.lubuklinggau.pokja.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Lets nobody try passwords one after the other. Every try counts as failed from the start, in one statement, so that many at
 * the same moment are counted, too; a success takes it back. After the tries that are free the next has to wait 1, 2, 4, 8 and
 * then always 15 minutes. What others try keeps nobody out of an own account: a known browser has a count
 * of its own, and none for its address.
 */
@Component
@Transactional
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);

    private static final String WAITS_UNTIL =
            "f.last_at + make_interval(secs => least(:longest, :first * power(2, least(f.failures - :free, 10))))";

    private final JdbcClient db;
    private final Clock clock;
    private final SignInLimits limits;
    private final KnownBrowsers browsers;

    SignInThrottle(JdbcClient db, Clock clock, SignInLimits limits, KnownBrowsers browsers) {
        this.db = db;
        this.clock = clock;
        this.limits = limits;
        this.browsers = browsers;
    }

    /** @return from when on a try is let through; empty if this one is */
    Optional<Instant> admit(SignInAttempt attempt) {
        var retryAt = browsers.know(attempt)
                ? count(browserKey(attempt), limits.triesPerAccount())
                : count(addressKey(attempt), limits.triesPerAddress())
                        .or(() -> count(accountKey(attempt), limits.triesPerAccount()));
        if (retryAt.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly(); // what is not tried does not count
        }
        return retryAt;
    }

    /**
     * For links that are asked for by mail: neither may somebody's mailbox be filled, nor a way be open to ask about many accounts.
     *
     * @return from when on another one is sent; empty if this one is
     */
    Optional<Instant> admitLetter(String what, int free) {
        return count(Tokens.hash("letter " + what), free);
    }

    void succeeded(SignInAttempt attempt) {
        if (browsers.know(attempt)) {
            forget(browserKey(attempt));
        } else {
            takeBack(addressKey(attempt)); // in the order in which they were counted
            forget(accountKey(attempt));
        }
        forgetOld();
    }

    private Optional<Instant> count(byte[] key, int free) {
        int counted = with(key, free, """
                        insert into sign_in_failure as f (key, failures, first_at, last_at) values (:key, 1, :now, :now)
                        on conflict (key) do update set
                            failures = case when f.last_at < :forgotten or f.failures < :free and f.first_at < :window
                                then 1 else f.failures + 1 end,
                            first_at = case when f.last_at < :forgotten or f.failures < :free and f.first_at < :window
                                then excluded.first_at else f.first_at end,
                            last_at = excluded.last_at
                        where f.failures < :free or :now >= """ + WAITS_UNTIL).update();
        return counted == 1 ? Optional.empty() : Optional.of(waitsUntil(key, free));
    }

    private Instant waitsUntil(byte[] key, int free) {
        return with(key, free, "select " + WAITS_UNTIL + " from sign_in_failure f where key = :key")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElseGet(clock::instant);
    }

    private JdbcClient.StatementSpec with(byte[] key, int free, String sql) {
        var now = clock.instant();
        return db.sql(sql)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(MEMORY)))
                .param("window", Timestamp.from(now.minus(WINDOW)))
                .param("free", free)
                .param("first", FIRST_WAIT.toSeconds())
                .param("longest", LONGEST_WAIT.toSeconds());
    }

    private void forget(byte[] key) {
        db.sql("delete from sign_in_failure where key = ?").param(key).update();
    }

    private void takeBack(byte[] key) {
        db.sql("delete from sign_in_failure where key = ? and failures = 1")
                .param(key)
                .update();
        db.sql("update sign_in_failure set failures = failures - 1 where key = ? and failures > 1")
                .param(key)
                .update();
    }

    private void forgetOld() {
        db.sql("delete from sign_in_failure where last_at < ?")
                .param(Timestamp.from(clock.instant().minus(MEMORY)))
                .update();
    }

    private static byte[] accountKey(SignInAttempt attempt) {
        return Tokens.hash(attempt.step() + " account " + attempt.username());
    }

    private static byte[] browserKey(SignInAttempt attempt) {
        return Tokens.hash(attempt.step() + " browser " + attempt.browser() + " " + attempt.username());
    }

    private static byte[] addressKey(SignInAttempt attempt) {
        return Tokens.hash("address " + attempt.address());
    }
}
