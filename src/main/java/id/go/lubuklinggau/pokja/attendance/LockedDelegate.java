package id.go.lubuklinggau.pokja.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A delegate held until the transaction ends, and the session. */
record LockedDelegate(UUID id, HeldSession session) {

    static LockedDelegate of(ResultSet row, int number) throws SQLException {
        return new LockedDelegate(row.getObject("id", UUID.class), HeldSession.of(row));
    }
}
