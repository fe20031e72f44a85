package id.go.lubuklinggau.pokja.support;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A passkey that no device has, for pages that list it. */
public final class ExamplePasskey {

    private ExamplePasskey() {}

    /** @param db as the owner of the tables */
    public static UUID of(SignedInUser whose, String name, JdbcClient db) {
        var id = UUID.randomUUID();
        db.sql("insert into passkey (id, account_id, name, added_at) values (?, ?, ?, now())")
                .params(id, whose.accountId(), name)
                .update();
        db.sql("""
                        insert into passkey_credential values (?, decode(replace(cast(? as text), '-', ''), 'hex'), '\\x00', '\\x00', '{}', 0, false, false, null)
                        """).params(id, id).update();
        return id;
    }
}
