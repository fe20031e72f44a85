package id.go.lubuklinggau.pokja.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The application works in a role that owns nothing, so that row-level security binds it; the owner of the tables only
 * migrates them. The role is made by the owner where it does not exist yet, and gets its rights from {@code afterMigrate.sql}.
 */
@Component
class ApplicationRole extends BaseCallback implements FlywayConfigurationCustomizer {

    private final String name;
    private final String password;
    private final DataSource application;

    ApplicationRole(JdbcConnectionDetails connection, DataSource application) {
        this.name = connection.getUsername();
        this.password = connection.getPassword();
        this.application = application;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (name == null || name.isBlank()) {
            throw new CannotStart(
                    "SPRING_DATASOURCE_USERNAME kosong. Isi nama akun PostgreSQL untuk SIPOKJA, misalnya sipokja_app.",
                    null);
        }
        configuration.placeholders(Map.of("applicationRole", '"' + name.replace("\"", "\"\"") + '"'));
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    /** On a connection apart: the one of the migration commits when all is done, and the role must be there before. */
    @Override
    public void handle(Event event, Context context) {
        try (var owner = context.getConfiguration().getDataSource().getConnection()) {
            create(owner);
            refuseUnbound(owner);
        } catch (SQLException failure) {
            throw new IllegalStateException("the application cannot ask who it is", failure);
        }
    }

    private void create(Connection owner) {
        try (var missing = owner.prepareStatement("""
                        select format('create role %I login password %L', wanted.name, cast(? as text))
                        from (select cast(? as text) as name) wanted
                        where not exists (select from pg_roles where rolname = wanted.name)""");
                var create = owner.createStatement()) {
            missing.setString(1, password);
            missing.setString(2, name);
            var command = missing.executeQuery();
            if (command.next()) {
                create.execute(command.getString(1));
            }
        } catch (SQLException failure) {
            throw new CannotStart(
                    "akun %s belum ada di PostgreSQL dan tidak dapat dibuat. Buat akun itu dengan create role … login password …, tanpa hak lain."
                            .formatted(name),
                    failure);
        }
    }

    /** Asked as the application itself, whatever name its address gives. */
    private void refuseUnbound(Connection owner) throws SQLException {
        try (var connection = application.getConnection();
                var question = connection.prepareStatement("""
                        select r.rolsuper or r.rolbypassrls or pg_has_role(?, 'member')
                            or exists (select from pg_class c where pg_has_role(c.relowner, 'member')
                                       and c.relnamespace = 'public'::regnamespace)
                        from pg_roles r where r.rolname = current_user""")) {
            question.setString(1, owner.getMetaData().getUserName());
            var unbound = question.executeQuery();
            unbound.next();
            if (unbound.getBoolean(1)) {
                throw new CannotStart(
                        "akun PostgreSQL pada SPRING_DATASOURCE_USERNAME adalah pemilik tabel atau superuser. Isi akun itu pada SPRING_FLYWAY_USER dan SPRING_FLYWAY_PASSWORD, dan akun lain tanpa hak khusus pada SPRING_DATASOURCE_USERNAME dan SPRING_DATASOURCE_PASSWORD.",
                        null);
            }
        }
    }
}
