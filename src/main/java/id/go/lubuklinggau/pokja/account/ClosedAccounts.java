package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts are never deleted, since marks and the trail name them; but they need not name a person for ever. */
@Component
@Transactional
public class ClosedAccounts {

    private static final String DUE =
            "where closed_at < :before and username <> 'dihapus-' || left(cast(id as text), 8)";

    private final JdbcClient db;

    ClosedAccounts(JdbcClient db) {
        this.db = db;
    }

    /** How many that still name a person were closed before this day. */
    @Transactional(readOnly = true)
    public long count(LocalDate before) {
        return db.sql("select count(*) from account " + DUE)
                .param("before", Dates.startOf(before))
                .query(Long.class)
                .single();
    }

    /**
     * Takes name, username, e-mail address, password and factors from them; nobody signs in with them any more, even when opened again.
     * The name goes first, or the trail would have it from each factor.
     *
     * @return how many accounts
     */
    public long anonymise(LocalDate before, int atMost) {
        var nameless = db.sql("""
                        update account
                        set username = 'dihapus-' || left(cast(id as text), 8), display_name = 'Akun dihapus',
                            email = null, password_hash = null, version = version + 1
                        where id in (select id from account %s order by closed_at limit :at_most)
                        returning id""".formatted(DUE))
                .param("before", Dates.startOf(before))
                .param("at_most", atMost)
                .query(UUID.class)
                .list();
        for (var factor : List.of("passkey", "second_factor")) {
            db.sql("delete from " + factor + " where account_id = any(:accounts)")
                    .param("accounts", nameless.toArray(UUID[]::new))
                    .update();
        }
        return nameless.size();
    }
}
