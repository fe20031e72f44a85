package id.go.lubuklinggau.pokja.account;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database at the start of each transaction who is asking; its row-level security (V10) does the rest. Reach and
 * agency are read from the account, not from the sign-in: what an administrator takes away is gone at once.
 */
@Component("transactionManager")
class ReachTransactionManager extends JpaTransactionManager {

    private final transient JdbcClient db;

    ReachTransactionManager(EntityManagerFactory entityManagers, JdbcClient db) {
        super(entityManagers);
        this.db = db;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (SignInStorage.TRANSACTION.equals(definition.getName())) {
            return;
        }
        try {
            nameWhoIsAsking();
        } catch (RuntimeException failure) {
            abandon(transaction);
            throw new CannotCreateTransactionException("The database does not learn who is asking", failure);
        }
    }

    private void nameWhoIsAsking() {
        var user = Access.signedIn();
        if (user != null) {
            nameAccount(user.accountId(), Access.address());
        } else if (Access.isOwnWork()) {
            reachAll();
        } else if (!Access.address().isEmpty()) {
            nameAddress(Access.address());
        }
    }

    /** An account for an agency has no reach: it sees what is addressed to its agency, and no more. */
    private void nameAccount(UUID accountId, String address) {
        db.sql("""
                        select set_config('sipokja.address', ?, true),
                               set_config('sipokja.account', cast(a.id as text), true),
                               set_config('sipokja.agency', coalesce(cast(a.agency_id as text), ''), true),
                               set_config('sipokja.reach', coalesce(string_agg(r.area_code, ','), ''), true)
                        from account a left join account_reach r on r.account_id = a.id
                        where a.id = ? and a.closed_at is null
                        group by a.id""").params(address, accountId).query().listOfRows();
    }

    private void reachAll() {
        db.sql("select set_config('sipokja.reach', ?, true)")
                .param(String.join(",", Reach.CITY.codes()))
                .query()
                .listOfRows();
    }

    private void nameAddress(String address) {
        db.sql("select set_config('sipokja.address', ?, true)")
                .param(address)
                .query()
                .listOfRows();
    }

    private void abandon(Object transaction) {
        var entities =
                (EntityManagerHolder) TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
        try {
            entities.getEntityManager().getTransaction().rollback();
        } catch (RuntimeException connectionLost) {
            logger.debug("No rollback on a lost connection", connectionLost);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }
}
