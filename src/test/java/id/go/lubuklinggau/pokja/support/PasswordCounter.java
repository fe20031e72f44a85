package id.go.lubuklinggau.pokja.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts how often a password is checked against a hash, or hashed, which is what takes the time of a sign-in. */
@TestComponent
public class PasswordCounter implements BeanPostProcessor {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger checkedInTransactions = new AtomicInteger();
    private final AtomicInteger madeInTransactions = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof PasswordEncoder encoder ? new Counted(encoder) : bean;
    }

    public void reset() {
        checked.set(0);
        checkedInTransactions.set(0);
        madeInTransactions.set(0);
    }

    public int checked() {
        return checked.get();
    }

    /** Those that kept a connection to the database waiting meanwhile. */
    public int checkedInTransactions() {
        return checkedInTransactions.get();
    }

    public int madeInTransactions() {
        return madeInTransactions.get();
    }

    private static void countInTransaction(AtomicInteger counter) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            counter.incrementAndGet();
        }
    }

    private class Counted implements PasswordEncoder {

        private final PasswordEncoder encoder;

        Counted(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            countInTransaction(madeInTransactions);
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked.incrementAndGet();
            countInTransaction(checkedInTransactions);
            return encoder.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
