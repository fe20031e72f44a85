package id.go.lubuklinggau.pokja.shared.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** What keeps the database from its work, told from the SQLSTATE of a failure; never a mistake in what was sent to it. */
enum DatabaseFault {
    /** Stopped, starting, restarting, or not to be reached. */
    GONE,
    /** Too many wait for it: all connections are taken, or somebody else holds what this request needs. */
    BUSY,
    /** It gave up on a statement that took too long. */
    SLOW,
    /** A standby, or switched to reading for maintenance. */
    READ_ONLY,
    /** No disk or memory left. */
    FULL;

    static Optional<DatabaseFault> in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var fault = of(sql);
                if (fault != null) {
                    return Optional.of(fault);
                }
            }
        }
        return Optional.empty();
    }

    private static DatabaseFault of(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return ofPool(failure);
        }
        return switch (state) {
            case "53300", "55P03", "40001", "40P01" -> BUSY;
            case "57014", "25P03" -> SLOW;
            case "25006" -> READ_ONLY;
            case "53100", "53200" -> FULL;
            default -> state.startsWith("08") || state.startsWith("57P") || state.startsWith("58") ? GONE : null;
        };
    }

    /**
     * Only the pool says no state: it waited in vain (carrying the state of the last attempt to connect, if one failed), or it
     * has given up a connection that broke.
     */
    private static DatabaseFault ofPool(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException) {
            return failure.getCause() == null ? BUSY : null;
        }
        return failure.getClass() == SQLException.class ? GONE : null;
    }
}
