package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The bands of an indicator from a month on.
 *
 * @param validTo the first day of the last month that they hold for; null until there are others
 */
public record BandSet(
        UUID id,
        Indicator indicator,
        LocalDate validFrom,
        LocalDate validTo,
        BigDecimal firstEdge,
        BigDecimal secondEdge,
        BigDecimal thirdEdge) {

    /**
     * A band as people read it.
     *
     * @param from its least value
     * @param upTo its greatest at the precision of the values; null if it has no end
     */
    public record Band(int score, BigDecimal from, BigDecimal upTo) {}

    public boolean isFirst() {
        return validFrom.equals(BandService.FIRST_MONTH);
    }

    public List<BigDecimal> edges() {
        return thirdEdge == null ? List.of(firstEdge, secondEdge) : List.of(firstEdge, secondEdge, thirdEdge);
    }

    /** By score, from 1. */
    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        var step = BigDecimal.ONE.movePointLeft(indicator.decimals());
        int scores = edges().size() + 1;
        for (int score = 1; score <= scores; score++) {
            int place = indicator.falls() ? scores - score : score - 1;
            bands.add(new Band(
                    score,
                    place == 0 ? BigDecimal.ZERO : edge(place - 1),
                    place == scores - 1 ? null : edge(place).subtract(step)));
        }
        return bands;
    }

    private BigDecimal edge(int place) {
        return edges().get(place).setScale(indicator.decimals());
    }
}
