package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;

/**
 * A value that our own records give.
 *
 * @param atLeast whether there may be more that we know nothing of
 */
public record Proposal(Indicator indicator, int value, boolean atLeast) {

    /** Whether our records say otherwise, so that somebody has to say why. */
    public boolean contradicts(BigDecimal other) {
        int compared = BigDecimal.valueOf(value).compareTo(other);
        return atLeast ? compared > 0 : compared != 0;
    }

    public boolean is(BigDecimal other) {
        return BigDecimal.valueOf(value).compareTo(other) == 0;
    }
}
