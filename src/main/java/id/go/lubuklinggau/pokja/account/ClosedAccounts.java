package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.sql.Timestamp;
import java.time.LocalDate;
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
                .param("before", moment(before))
                .query(Long.class)
                .single();
    }

    /**
     * Takes name, username, e-mail address, password and factors from them; nobody signs in with them any more, even when opened again.
     *
     * @return how many accounts
     */
    public long anonymise(LocalDate before) {
        db.sql("delete from passkey where account_id in (select id from account " + DUE + ")")
                .param("before", moment(before))
                .update();
        db.sql("delete from second_factor where account_id in (select id from account " + DUE + ")")
                .param("before", moment(before))
                .update();
        return db.sql("""
                        update account
                        set username = 'dihapus-' || left(cast(id as text), 8), display_name = 'Akun dihapus',
                            email = null, password_hash = null, version = version + 1
                        """ + DUE).param("before", moment(before)).update();
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Dates.ZONE).toInstant());
    }
}
