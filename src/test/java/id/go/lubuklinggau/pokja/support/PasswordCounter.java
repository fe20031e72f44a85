package id.go.lubuklinggau.pokja.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts how often a password is checked against a hash, which is what takes the time of a sign-in. */
@TestComponent
public class PasswordCounter implements BeanPostProcessor {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicInteger checkedInTransactions = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof PasswordEncoder encoder ? new Counted(encoder) : bean;
    }

    public void reset() {
        checked.set(0);
        checkedInTransactions.set(0);
    }

    public int checked() {
        return checked.get();
    }

    /** Those that kept a connection to the database waiting meanwhile. */
    public int checkedInTransactions() {
        return checkedInTransactions.get();
    }

    private class Counted implements PasswordEncoder {

        private final PasswordEncoder encoder;

        Counted(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked.incrementAndGet();
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                checkedInTransactions.incrementAndGet();
            }
            return encoder.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
