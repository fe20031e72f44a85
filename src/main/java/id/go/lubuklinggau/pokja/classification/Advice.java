package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.util.List;

/**
 * The shortest way to a higher class.
 *
 * @param steps together they reach it, by the order of the indicators
 */
public record Advice(KampungClass from, KampungClass to, List<Step> steps) {

    /**
     * @param fromScore its score now
     * @param goal the value to reach: at least, or of one that falls at most
     */
    public record Step(Indicator indicator, int fromScore, int toScore, BigDecimal value, BigDecimal goal) {}
}
