package id.go.lubuklinggau.pokja.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links that wait to be used. Of those that an administrator makes there is one for each account at most, so that a new one
 * voids the former and those that were mailed; one that is mailed voids none, because anybody can ask for it.
 */
@Component
class PasswordLinks {

    static final Duration FIRST = Duration.ofDays(7);
    static final Duration RESET = Duration.ofHours(24);
    static final Duration MAILED = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final Clock clock;

    PasswordLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    PasswordLink make(UUID accountId, boolean first) {
        voidMailed(accountId);
        var token = Tokens.make();
        var validUntil = clock.instant().plus(first ? FIRST : RESET);
        db.sql("""
                        insert into account_link (account_id, token_hash, valid_until) values (?, ?, ?)
                        on conflict (account_id) where not by_mail do update set
                            token_hash = excluded.token_hash, valid_until = excluded.valid_until""")
                .params(accountId, Tokens.hash(token), Timestamp.from(validUntil))
                .update();
        return new PasswordLink(token, validUntil, first);
    }

    /**
     * The account keeps its version: whoever asks for links must not make an administrator's edits stale. It comes first, so that
     * whoever closes it or changes the address at the same moment is waited for, or voids this link.
     *
     * @param email where the link goes
     * @return empty if that is the address of the account no longer, or it is closed
     */
    Optional<PasswordLink> mail(UUID accountId, String email) {
        var token = Tokens.make();
        var now = clock.instant();
        int open = db.sql("update account set link_mailed_at = ? where id = ? and email = ? and closed_at is null")
                .params(Timestamp.from(now), accountId, email)
                .update();
        if (open == 0) {
            return Optional.empty();
        }
        db.sql("insert into account_link (account_id, token_hash, valid_until, by_mail) values (?, ?, ?, true)")
                .params(accountId, Tokens.hash(token), Timestamp.from(now.plus(MAILED)))
                .update();
        db.sql("delete from account_link where by_mail and valid_until <= ?")
                .param(Timestamp.from(now))
                .update();
        return Optional.of(new PasswordLink(token, now.plus(MAILED), false));
    }

    void voidOne(String token) {
        db.sql("delete from account_link where token_hash = ?")
                .param(Tokens.hash(token))
                .update();
    }

    private void voidMailed(UUID accountId) {
        db.sql("delete from account_link where account_id = ? and by_mail")
                .param(accountId)
                .update();
    }

    Optional<WaitingLink> find(String token) {
        return db.sql("select account_id, by_mail from account_link where token_hash = ? and valid_until > ?")
                .params(Tokens.hash(token), now())
                .query(WaitingLink.class)
                .optional();
    }

    /** Of two who use it at the same moment, one finds it. */
    Optional<WaitingLink> use(String token) {
        return db.sql("delete from account_link where token_hash = ? and valid_until > ? returning account_id, by_mail")
                .params(Tokens.hash(token), now())
                .query(WaitingLink.class)
                .optional();
    }

    void voidOf(UUID accountId) {
        db.sql("delete from account_link where account_id = ?").param(accountId).update();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
