package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value with the score that the bands of its month give it.
 *
 * @param edges of these bands, rising
 * @param score 1 to 4
 */
public record ScoredFigure(
        Indicator indicator, BigDecimal value, FigureSource source, String note, List<BigDecimal> edges, int score) {

    /** What can be reached at all. */
    public int best() {
        return edges.size() + 1;
    }
}
