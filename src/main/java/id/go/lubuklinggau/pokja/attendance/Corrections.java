package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What staff changed after a session became final.
 *
 * @param count of changes, in reach
 * @param last null if there are none
 */
public record Corrections(int count, Instant last) {

    public Corrections and(Corrections others) {
        return new Corrections(
                count + others.count,
                Stream.of(last, others.last)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
