package id.go.lubuklinggau.pokja.shared.web;

import java.sql.SQLException;

/** A failure for the log: its kind, where it happened and its causes, but no message, because messages quote what was sent. */
final class QuietFailure extends Exception {

    private QuietFailure(String kind, QuietFailure cause) {
        super(kind, cause, false, true);
    }

    static QuietFailure of(Throwable failure) {
        var cause = failure.getCause() == null ? null : of(failure.getCause());
        var quiet = new QuietFailure(kind(failure), cause);
        quiet.setStackTrace(failure.getStackTrace());
        return quiet;
    }

    private static String kind(Throwable failure) {
        var name = failure.getClass().getName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
