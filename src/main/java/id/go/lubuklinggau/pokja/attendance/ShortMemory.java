package id.go.lubuklinggau.pokja.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Keeps what was read for a moment: of those who ask for the same at once one reads, and the others wait for it. */
class ShortMemory<K, V> {

    private final ConcurrentHashMap<K, Reading<V>> readings = new ConcurrentHashMap<>();
    private final Duration span;
    private final Clock clock;

    ShortMemory(Duration span, Clock clock) {
        this.span = span;
        this.clock = clock;
    }

    private record Reading<V>(FutureTask<V> task, Instant until) {

        boolean isGoodAt(Instant now) {
            return !task.isDone() || now.isBefore(until);
        }
    }

    V get(K key, Callable<V> read) {
        var now = clock.instant();
        readings.values().removeIf(reading -> !reading.isGoodAt(now));
        var reading = readings.computeIfAbsent(key, missing -> new Reading<>(new FutureTask<>(read), now.plus(span)));
        reading.task().run(); // does nothing if somebody reads or has read
        try {
            return reading.task().get();
        } catch (ExecutionException failure) {
            readings.remove(key, reading);
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
