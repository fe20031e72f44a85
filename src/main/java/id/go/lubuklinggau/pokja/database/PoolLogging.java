package id.go.lubuklinggau.pokja.database;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The connection pool is silent while the application starts, because a start that fails tells its cause in one sentence. */
@Component
class PoolLogging {

    private static final String POOL = "com.zaxxer.hikari";

    private final LoggingSystem logging;

    PoolLogging(LoggingSystem logging) {
        this.logging = logging;
    }

    /** From now on it logs like everything else. */
    @EventListener(ApplicationReadyEvent.class)
    void speak() {
        if (logging.getLoggerConfiguration(POOL).getConfiguredLevel() == LogLevel.OFF) {
            logging.setLogLevel(POOL, null);
        }
    }
}
