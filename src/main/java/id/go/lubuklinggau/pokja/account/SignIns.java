package id.go.lubuklinggau.pokja.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends sign-ins of an account, wherever they are in use. Straight in the table of Spring Session, whose own repository
 * would do so in a transaction apart: an account and its sign-ins change together or not at all.
 */
@Component
class SignIns {

    private final JdbcClient db;

    SignIns(JdbcClient db) {
        this.db = db;
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
}
