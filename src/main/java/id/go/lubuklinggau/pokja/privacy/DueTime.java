package id.go.lubuklinggau.pokja.privacy;

import java.time.Duration;
import java.time.Instant;

/**
 * How much time is left, or by how much it was missed.
 *
 * @param hours whole hours, never negative
 */
public record DueTime(boolean late, long hours) {

    static DueTime of(Instant due, Instant at) {
        return new DueTime(at.isAfter(due), Duration.between(at, due).abs().toHours());
    }
}
