package id.go.lubuklinggau.pokja.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists and ends sign-ins of an account, wherever they are in use. Straight in the tables of Spring Session, whose own
 * repository would do so in a transaction apart: an account and its sign-ins change together or not at all.
 */
@Component
class SignIns {

    private final JdbcClient db;
    private final Clock clock;
    private final DeserializingConverter deserializer = new DeserializingConverter();

    SignIns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Session(String id, Instant lastSeen, SignIn signIn) {}

    /**
     * The one in use first, then the last used.
     *
     * @param sessionInUse the id of the HTTP session of whoever asks
     */
    List<OpenSignIn> list(String username, String sessionInUse) {
        return sessions(username).stream()
                .map(session -> new OpenSignIn(
                        session.signIn.id(),
                        session.signIn.at(),
                        session.lastSeen,
                        session.signIn.device(),
                        session.id.equals(sessionInUse)))
                .sorted(Comparator.comparing(OpenSignIn::inUse)
                        .thenComparing(OpenSignIn::lastSeen)
                        .reversed())
                .toList();
    }

    /** Does nothing if it has ended already, or is another's. */
    void end(String username, UUID id) {
        sessions(username).stream()
                .filter(session -> session.signIn.id().equals(id))
                .forEach(session -> db.sql("delete from spring_session where session_id = ?")
                        .param(session.id)
                        .update());
    }

    void endAll(String username) {
        db.sql("delete from spring_session where principal_name = ?")
                .param(username)
                .update();
    }

    void endOthers(String username, String sessionInUse) {
        db.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(username, sessionInUse)
                .update();
    }

    private List<Session> sessions(String username) {
        return db.sql("""
                        select s.session_id, s.last_access_time, a.attribute_bytes
                        from spring_session s
                        join spring_session_attributes a on a.session_primary_id = s.primary_id
                        where s.principal_name = ? and a.attribute_name = ? and s.expiry_time > ?""")
                .params(username, SignIn.ATTRIBUTE, clock.millis())
                .query((row, number) -> new Session(row.getString(1), Instant.ofEpochMilli(row.getLong(2)), (SignIn)
                        deserializer.convert(row.getBytes(3))))
                .list();
    }
}
