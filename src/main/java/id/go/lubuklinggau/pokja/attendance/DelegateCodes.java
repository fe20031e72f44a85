package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the codes, which the database makes with each delegate. */
@Component
class DelegateCodes {

    private final JdbcClient db;

    DelegateCodes(JdbcClient db) {
        this.db = db;
    }

    /** Whose code it is. */
    record Owner(UUID delegateId, UUID sessionId) {}

    /** By delegate. */
    Map<UUID, DelegateCode> of(UUID sessionId, Reach reach) {
        var codes = new HashMap<UUID, DelegateCode>();
        db.sql("""
                        select d.id, d.code from delegate d join pokja p on p.id = d.pokja_id
                        where d.session_id = :session and p.kelurahan_code ^@ any(array[:reach])""").param("session", sessionId).param("reach", reach.codes()).query(row -> {
            codes.put(row.getObject("id", UUID.class), new DelegateCode(row.getString("code")));
        });
        return codes;
    }

    Optional<Owner> owner(DelegateCode code, Reach reach) {
        return db.sql("""
                        select d.id as delegate_id, d.session_id from delegate d join pokja p on p.id = d.pokja_id
                        where d.code = :code and p.kelurahan_code ^@ any(array[:reach])""")
                .param("code", code.text())
                .param("reach", reach.codes())
                .query(Owner.class)
                .optional();
    }
}
