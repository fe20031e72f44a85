package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what lifts a Kampung KB: of all classes above its own the one that lacks the fewest points of score (of several the
 * highest), and in each group
 * that lacks some, one score after the other where the value is nearest to its next band. Values within a group are of one kind
 * (counts, or per cent), so their distances compare.
 */
class Coach {

    /** A group has arrived where the mean of its scores is this, as the portal has it. */
    private static final int WANTED = 3;

    private final Map<Indicator, Climb> climbs = new EnumMap<>(Indicator.class);

    private Coach(List<ScoredFigure> figures) {
        figures.forEach(figure -> climbs.put(figure.indicator(), new Climb(figure)));
    }

    /** @param figures of all indicators; empty if there is no higher class, or no way to one */
    static Optional<Advice> advise(KampungClass from, List<ScoredFigure> figures) {
        return ways(from)
                .map(way -> new Coach(figures).advise(from, way))
                .filter(way -> way.advice != null)
                .min(Comparator.comparingInt((Found way) -> way.points)
                        .thenComparing(way -> way.advice.to(), Comparator.reverseOrder()))
                .map(way -> way.advice);
    }

    private record Way(KampungClass to, Collection<IndicatorGroup> groups) {}

    private record Found(int points, Advice advice) {}

    private static Stream<Way> ways(KampungClass from) {
        return List.of(KampungClass.values()).stream()
                .filter(to -> to.compareTo(from) > 0)
                .flatMap(to -> to.ways().stream().map(groups -> new Way(to, groups)));
    }

    private Found advise(KampungClass from, Way way) {
        int points = 0;
        for (var group : way.groups()) {
            int lacking = lacking(group);
            points += lacking;
            for (int i = 0; i < lacking; i++) {
                var next = nearest(group);
                if (next.isEmpty()) {
                    return new Found(points, null);
                }
                next.get().climb();
            }
        }
        var steps = climbs.values().stream()
                .filter(Climb::isHigher)
                .map(Climb::step)
                .toList();
        return new Found(points, new Advice(from, way.to(), steps));
    }

    private int lacking(IndicatorGroup group) {
        var indicators = group.indicators();
        int sum = indicators.stream().mapToInt(one -> climbs.get(one).score).sum();
        return Math.max(0, WANTED * indicators.size() - sum);
    }

    private Optional<Climb> nearest(IndicatorGroup group) {
        return group.indicators().stream()
                .map(climbs::get)
                .filter(Climb::canRise)
                .min(Comparator.comparing(Climb::distance));
    }

    /** One indicator on its way up. */
    private static class Climb {

        private static final BigDecimal LEAST_DIFFERENCE = new BigDecimal("0.1");

        private final ScoredFigure figure;
        private BigDecimal value;
        private int score;

        Climb(ScoredFigure figure) {
            this.figure = figure;
            this.value = figure.value();
            this.score = figure.score();
        }

        boolean canRise() {
            return score < figure.best();
        }

        boolean isHigher() {
            return score > figure.score();
        }

        BigDecimal distance() {
            return next().subtract(value).abs();
        }

        void climb() {
            value = next();
            score++;
        }

        Advice.Step step() {
            return new Advice.Step(figure.indicator(), figure.score(), score, figure.value(), value);
        }

        /** The nearest value of the next band. */
        private BigDecimal next() {
            return figure.indicator().falls()
                    ? figure.edges().get(figure.best() - score - 1).subtract(LEAST_DIFFERENCE)
                    : figure.edges().get(score - 1);
        }
    }
}
