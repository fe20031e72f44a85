package id.go.lubuklinggau.pokja.shared;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** The time limits of pages are not those of migrations, which take the longer the more data there is. */
@Component
class PatientMigrations implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** For the migration's own transaction; the pool takes care of the other limit when the connection comes back. */
    @Override
    public void handle(Event event, Context context) {
        try (var sql = context.getConnection().createStatement()) {
            sql.execute("set local statement_timeout = 0; set local lock_timeout = 0");
            context.getConnection().setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException failure) {
            throw new FlywayException(failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "patientMigrations";
    }
}
