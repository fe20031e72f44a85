package id.go.lubuklinggau.pokja.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoachTests {

    private static final Map<Indicator, List<String>> EDGES = new EnumMap<>(Map.ofEntries(
            Map.entry(Indicator.POKJA, List.of("1", "2", "3")),
            Map.entry(Indicator.FUNDING, List.of("1", "2", "5")),
            Map.entry(Indicator.GROUPS, List.of("1", "3", "5")),
            Map.entry(Indicator.FACILITIES, List.of("1", "2")),
            Map.entry(Indicator.GUIDANCE, List.of("1", "2")),
            Map.entry(Indicator.DATA_USE, List.of("1", "2", "4")),
            Map.entry(Indicator.MECHANISMS, List.of("1", "3", "5")),
            Map.entry(Indicator.AGENCIES, List.of("1", "4", "7")),
            Map.entry(Indicator.PARTICIPATION, List.of("10", "21", "31")),
            Map.entry(Indicator.CONTRACEPTION, List.of("30", "41", "51")),
            Map.entry(Indicator.LONG_TERM, List.of("20", "23", "25")),
            Map.entry(Indicator.UNMET_NEED, List.of("6.1", "9.1", "12.1"))));

    private final Map<Indicator, String> values = ClassificationExamples.good();

    @Test
    void trainingThePokjaLiftsFromDasarToBerkembang() {
        values.put(Indicator.POKJA, "1");
        values.put(Indicator.PARTICIPATION, "5");
        values.put(Indicator.CONTRACEPTION, "35");

        var advice = advise(KampungClass.BASIC);
        assertThat(advice.to()).isEqualTo(KampungClass.DEVELOPING);
        assertThat(advice.steps())
                .extracting(Advice.Step::indicator, Advice.Step::fromScore, Advice.Step::toScore)
                .containsExactly(tuple(Indicator.POKJA, 2, 4));
    }

    @Test
    void theIndicatorNearestToItsNextBandComesFirst() {
        values.put(Indicator.PARTICIPATION, "12");
        values.put(Indicator.CONTRACEPTION, "49");

        var advice = advise(KampungClass.DEVELOPING);
        assertThat(advice.to()).isEqualTo(KampungClass.SUSTAINABLE);
        assertThat(advice.steps())
                .extracting(Advice.Step::indicator, Advice.Step::fromScore, Advice.Step::toScore, Advice.Step::goal)
                .containsExactly(tuple(Indicator.CONTRACEPTION, 3, 4, new BigDecimal("51")));
    }

    @Test
    void whatFallsIsBroughtBelowTheEdge() {
        values.put(Indicator.UNMET_NEED, "9.4");

        assertThat(advise(KampungClass.DEVELOPING).steps())
                .extracting(Advice.Step::indicator, Advice.Step::goal)
                .containsExactly(tuple(Indicator.UNMET_NEED, new BigDecimal("9.0")));
    }

    @Test
    void theCheapestOfAllHigherClassesIsTaken() {
        values.put(Indicator.FUNDING, "1"); // Input lacks one point, Process three, Output none
        values.put(Indicator.DATA_USE, "1");
        values.put(Indicator.MECHANISMS, "2");
        values.put(Indicator.AGENCIES, "3");

        assertThat(advise(KampungClass.BASIC).to()).isEqualTo(KampungClass.INDEPENDENT);
    }

    @Test
    void twoScoresOfOneIndicatorAreOneStep() {
        values.put(Indicator.DATA_USE, "0");

        assertThat(advise(KampungClass.INDEPENDENT).steps())
                .extracting(Advice.Step::indicator, Advice.Step::fromScore, Advice.Step::toScore)
                .containsExactly(tuple(Indicator.DATA_USE, 1, 3));
    }

    @Test
    void thereIsNothingAboveTheTop() {
        assertThat(Coach.advise(KampungClass.SUSTAINABLE, figures())).isEmpty();
    }

    private Advice advise(KampungClass from) {
        return Coach.advise(from, figures()).orElseThrow();
    }

    private List<ScoredFigure> figures() {
        var figures = new ArrayList<ScoredFigure>();
        values.forEach((indicator, value) -> {
            var edges = EDGES.get(indicator).stream().map(BigDecimal::new).toList();
            var typed = new BigDecimal(value);
            int reached = (int)
                    edges.stream().filter(edge -> typed.compareTo(edge) >= 0).count();
            int score = indicator.falls() ? edges.size() + 1 - reached : 1 + reached;
            figures.add(new ScoredFigure(indicator, typed, FigureSource.ENTERED, null, edges, score));
        });
        return Stream.of(figures).flatMap(List::stream).toList();
    }
}
