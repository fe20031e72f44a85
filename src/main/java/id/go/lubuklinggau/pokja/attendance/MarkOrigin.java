package id.go.lubuklinggau.pokja.attendance;

import java.time.Duration;
import java.time.Instant;

/** By whom a mark was made, when, and by which ways it came to the office. */
public interface MarkOrigin {

    /** A mark's way to the office takes some seconds, and no clock is exact. */
    Duration NEGLIGIBLE = Duration.ofMinutes(1);

    String markedByName();

    Instant markedAt();

    /** Null for what came in before this was written down. */
    Instant receivedAt();

    /** By the clock of the phone; null for what was marked on a page. */
    Instant deviceAt();

    /** Null for what was marked on a page. */
    String device();

    default boolean isReceivedLate() {
        return isFarFromMarkedAt(receivedAt());
    }

    default boolean isClockWrong() {
        return isFarFromMarkedAt(deviceAt());
    }

    private boolean isFarFromMarkedAt(Instant moment) {
        return moment != null && Duration.between(markedAt(), moment).abs().compareTo(NEGLIGIBLE) > 0;
    }
}
