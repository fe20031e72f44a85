package id.go.lubuklinggau.pokja.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Session keeps who is signed in; its own tables are nobody's in particular, so its transactions name nobody. */
@Configuration(proxyBeanMethods = false)
class SignInStorage {

    static final String TRANSACTION = "sign-in";

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager manager) {
        var transactions = new TransactionTemplate(manager);
        transactions.setName(TRANSACTION);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transactions;
    }
}
