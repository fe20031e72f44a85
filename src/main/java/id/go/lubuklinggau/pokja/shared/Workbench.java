package id.go.lubuklinggau.pokja.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Does one long piece of work after the other, apart from the requests that asked for it. */
public class Workbench {

    private static final int MOST_WAITING = 20;
    private static final Duration NEWS_EVERY = Duration.ofSeconds(1);

    /** Without news for so long, whoever worked on it is gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ThreadPoolExecutor bench;
    private final Clock clock;

    public Workbench(String name, Clock clock) {
        this.clock = clock;
        this.bench = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> new Thread(work, name));
    }

    /** @return false if too many wait already */
    public boolean take(Runnable work) {
        try {
            bench.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** How many steps of something are done, passed on once a second at most. */
    public IntConsumer news(IntConsumer passOn) {
        return new IntConsumer() {
            private Instant next = Instant.MIN;

            @Override
            public void accept(int done) {
                var now = clock.instant();
                if (now.isAfter(next)) {
                    next = now.plus(NEWS_EVERY);
                    passOn.accept(done);
                }
            }
        };
    }

    /** @param lastNews of work that is not done */
    public static boolean isDeserted(Instant lastNews, Instant now) {
        return lastNews.plus(PATIENCE).isBefore(now);
    }

    public void close() {
        bench.shutdownNow();
    }
}
