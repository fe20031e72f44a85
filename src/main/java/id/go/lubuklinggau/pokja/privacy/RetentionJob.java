package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Access;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes each night what is over, from 02.00 WIB on. It looks every hour, so that an office whose computer is off at night
 * has it done in the morning.
 */
@Component
class RetentionJob {

    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
    private static final LocalTime FROM = LocalTime.of(2, 0);

    private final RetentionService retention;
    private final Clock clock;

    RetentionJob(RetentionService retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /** A class that fails goes on in an hour, and holds up no other. */
    @Scheduled(cron = "0 5 * * * *", zone = "Asia/Jakarta")
    void run() throws Exception {
        if (LocalTime.now(clock).isBefore(FROM)) {
            return;
        }
        for (var dataClass : DataClass.values()) {
            try {
                long removed = Access.asApplication(() -> retention.carryOut(dataClass));
                if (removed > 0) {
                    log.info("Retention has ended for {} records of {}", removed, dataClass);
                }
            } catch (RuntimeException failure) {
                log.error(
                        "Retention of {} fails: {}",
                        dataClass,
                        failure.getClass().getName());
            }
        }
    }
}
