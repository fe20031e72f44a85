package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.support.Together;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShortMemoryTests {

    private final AtomicInteger reads = new AtomicInteger();
    private Instant now = Instant.EPOCH;
    private final ShortMemory<String, Integer> memory = new ShortMemory<>(Duration.ofSeconds(2), new Hand());

    @Test
    void readsOnceInItsSpanForEachKey() {
        assertThat(memory.get("a", reads::incrementAndGet)).isEqualTo(1);
        now = now.plusMillis(1999);
        assertThat(memory.get("a", reads::incrementAndGet)).isEqualTo(1);
        assertThat(memory.get("b", reads::incrementAndGet)).isEqualTo(2);
        now = now.plusMillis(1);
        assertThat(memory.get("a", reads::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void oneReadsWhileTheOthersWait() throws Exception {
        var allAsk = new CountDownLatch(1);
        Callable<Integer> ask = () -> memory.get("a", () -> {
            allAsk.await();
            return reads.incrementAndGet();
        });
        Callable<Integer> last = () -> {
            allAsk.countDown();
            return memory.get("a", reads::incrementAndGet);
        };
        var attempts = new ArrayList<>(Collections.nCopies(20, ask));
        attempts.add(last);

        assertThat(Together.run(attempts)).containsOnly(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void aFailureIsThrownAndForgotten() {
        assertThatThrownBy(() -> memory.get("a", () -> {
                    throw new IllegalArgumentException("gone");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(memory.get("a", reads::incrementAndGet)).isEqualTo(1);
    }

    /** Moves when the test says so. */
    private class Hand extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
