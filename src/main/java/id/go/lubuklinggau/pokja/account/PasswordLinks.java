package id.go.lubuklinggau.pokja.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that wait to be used: one for each account at most, so that a new one voids the former. */
@Component
class PasswordLinks {

    static final Duration FIRST = Duration.ofDays(7);
    static final Duration RESET = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;

    PasswordLinks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    PasswordLink make(UUID accountId, boolean first) {
        var token = Tokens.make();
        var validUntil = clock.instant().plus(first ? FIRST : RESET);
        db.sql("""
                        insert into account_link (account_id, token_hash, valid_until) values (?, ?, ?)
                        on conflict (account_id) do update set
                            token_hash = excluded.token_hash, valid_until = excluded.valid_until""")
                .params(accountId, Tokens.hash(token), Timestamp.from(validUntil))
                .update();
        return new PasswordLink(token, validUntil, first);
    }

    Optional<LinkedAccount> find(String token) {
        return db.sql("""
                        select a.id, a.username, a.display_name
                        from account_link l join account a on a.id = l.account_id
                        where l.token_hash = ? and l.valid_until > ? and a.closed_at is null""")
                .params(Tokens.hash(token), now())
                .query(LinkedAccount.class)
                .optional();
    }

    /** Of two who use it at the same moment, one finds it. */
    Optional<UUID> use(String token) {
        return db.sql("delete from account_link where token_hash = ? and valid_until > ? returning account_id")
                .params(Tokens.hash(token), now())
                .query(UUID.class)
                .optional();
    }

    void voidOf(UUID accountId) {
        db.sql("delete from account_link where account_id = ?").param(accountId).update();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
