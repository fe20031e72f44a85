package id.go.lubuklinggau.pokja.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scores and classes of the portal, at each edge of each band. */
@DatabaseTest
class ScoreTests {

    @Autowired
    ClassificationService classification;

    @Autowired
    ClassificationExamples examples;

    @Autowired
    BandService bands;

    @Autowired
    PokjaExamples groups;

    @Autowired
    JdbcClient db;

    /** An indicator, and values with the score of each. */
    @ParameterizedTest
    @CsvSource({
        "POKJA, 0=1 1=2 2=3 3=4",
        "FUNDING, 0=1 1=2 2=3 4=3 5=4 20=4",
        "GROUPS, 0=1 1=2 2=2 3=3 4=3 5=4 20=4",
        "FACILITIES, 0=1 1=2 2=3",
        "GUIDANCE, 0=1 1=2 2=3",
        "DATA_USE, 0=1 1=2 2=3 3=3 4=4 20=4",
        "MECHANISMS, 0=1 1=2 2=2 3=3 4=3 5=4",
        "AGENCIES, 0=1 1=2 3=2 4=3 6=3 7=4 99=4",
        "PARTICIPATION, 0=1 9=1 10=2 20=2 21=3 30=3 31=4 120=4",
        "CONTRACEPTION, 0=1 29=1 30=2 40=2 41=3 50=3 51=4 100=4",
        "LONG_TERM, 0=1 19=1 20=2 22=2 23=3 24=3 25=4 100=4",
        "UNMET_NEED, 0.0=4 6.0=4 6.1=3 9.0=3 9.1=2 12.0=2 12.1=1 100.0=1",
    })
    void eachValueHasTheScoreOfItsBand(Indicator indicator, String cases) {
        var pokja = groups.pokja("16.73.01.1001", "Pokja Mawar");
        var month = LocalDate.of(2016, 1, 1);
        for (var one : cases.split(" ")) {
            var value = one.split("=")[0];
            examples.record(pokja, month, Map.of(indicator, value));
            assertThat(classification.figures(pokja, month).get(indicator).score())
                    .as(indicator + " " + value)
                    .isEqualTo(Integer.parseInt(one.split("=")[1]));
            month = month.plusMonths(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.99, 2.99, 2.99, BASIC",
        "3, 2.99, 2.99, BASIC",
        "2.99, 3, 2.99, BASIC",
        "2.99, 2.99, 3, BASIC",
        "3, 3, 2.99, DEVELOPING",
        "3, 2.99, 3, INDEPENDENT",
        "2.99, 3, 3, INDEPENDENT",
        "3, 3, 3, SUSTAINABLE",
    })
    void theClassFollowsFromWhichGroupsHaveArrived(
            BigDecimal input, BigDecimal process, BigDecimal output, KampungClass expected) {
        assertThat(db.sql("select kampung_class(?, ?, ?)")
                        .params(List.of(input, process, output))
                        .query(KampungClass.class)
                        .single())
                .isEqualTo(expected);
        assertThat(expected.ways())
                .anySatisfy(way -> assertThat(way)
                        .allSatisfy(group -> assertThat(
                                        List.of(input, process, output).get(group.ordinal()))
                                .isGreaterThanOrEqualTo(BigDecimal.valueOf(3))));
    }

    @Test
    void aMeanIsOfTheScoresOfAGroup() {
        var pokja = groups.pokja("16.73.01.1001", "Pokja Mawar");
        var values = ClassificationExamples.good();
        values.put(Indicator.DATA_USE, "1");
        examples.record(pokja, ClassificationExamples.JUNE, values);

        var month = classification.month(pokja, ClassificationExamples.JUNE).orElseThrow();
        assertThat(month.input()).isEqualByComparingTo("3");
        assertThat(month.process()).isEqualByComparingTo("2.67");
        assertThat(month.output()).isEqualByComparingTo("3");
        assertThat(month.kampungClass()).isEqualTo(KampungClass.INDEPENDENT);
        assertThat(month.missing()).isZero();
    }

    @Test
    void whatIsMissingLeavesNoClassAndThePortalWouldScoreItAsOne() {
        var pokja = groups.pokja("16.73.01.1001", "Pokja Mawar");
        var values = ClassificationExamples.good();
        values.remove(Indicator.UNMET_NEED);
        examples.record(pokja, ClassificationExamples.JUNE, values);

        var month = classification.month(pokja, ClassificationExamples.JUNE).orElseThrow();
        assertThat(month.missing()).isEqualTo(1);
        assertThat(month.output()).isNull();
        assertThat(month.input()).isEqualByComparingTo("3");
        assertThat(month.kampungClass()).isNull();
        assertThat(month.portalClass()).isEqualTo(KampungClass.DEVELOPING);
    }

    @Test
    void newBandsHoldFromTheirMonthOnAndEarlierMonthsKeepTheirs() {
        var pokja = groups.pokja("16.73.01.1001", "Pokja Mawar");
        bands.record(new BandPlan(
                UUID.randomUUID(),
                Indicator.CONTRACEPTION,
                LocalDate.of(2021, 7, 1),
                List.of(new BigDecimal("35"), new BigDecimal("45"), new BigDecimal("60"))));
        for (int month = 6; month <= 8; month++) {
            examples.record(pokja, LocalDate.of(2021, month, 1), Map.of(Indicator.CONTRACEPTION, "44"));
        }

        assertThat(score(pokja, 6)).isEqualTo(3);
        assertThat(score(pokja, 7)).isEqualTo(2);
        assertThat(score(pokja, 8)).isEqualTo(2);
        assertThat(bands.list().stream().filter(set -> set.indicator() == Indicator.CONTRACEPTION))
                .extracting(BandSet::validFrom, BandSet::validTo)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2021, 7, 1), null),
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 6, 1)));
    }

    @Test
    void theIndicatorsOfTheDatabaseAreThoseOfTheCode() {
        assertThat(db.sql("select code || ' ' || part || ' ' || falls from indicator order by place")
                        .query(String.class)
                        .list())
                .isEqualTo(Indicator.ALL.stream()
                        .map(one -> one + " " + one.group() + " " + one.falls())
                        .toList());
    }

    private int score(UUID pokja, int month) {
        return classification
                .figures(pokja, LocalDate.of(2021, month, 1))
                .get(Indicator.CONTRACEPTION)
                .score();
    }
}
