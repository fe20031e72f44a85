package id.go.lubuklinggau.pokja.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReadingTests {

    @ParameterizedTest
    @CsvSource({
        "FUNDING, 3, 3",
        "FUNDING, 3.0, 3",
        "FUNDING, nihil, 0",
        "FUNDING, Tidak ada, 0",
        "CONTRACEPTION, 38%, 38",
        "CONTRACEPTION, 38 %, 38",
        "UNMET_NEED, '8,5', 8.5",
        "UNMET_NEED, 8.5, 8.5",
        "UNMET_NEED, 8, 8.0",
        "PARTICIPATION, 120, 120",
    })
    void understandsWhatPeopleType(Indicator indicator, String typed, String value) {
        var reading = FigureReading.of(indicator, typed);
        assertThat(reading.problem()).isNull();
        assertThat(reading.value()).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "FUNDING, banyak, figure.number",
        "FUNDING, 2-4, figure.number",
        "FUNDING, 1e3, figure.number",
        "FUNDING, -1, figure.negative",
        "FUNDING, '2,5', figure.whole",
        "FUNDING, 21, figure.most",
        "CONTRACEPTION, 0.38, figure.wholePercent",
        "CONTRACEPTION, 101, figure.most",
        "UNMET_NEED, '8,55', figure.oneDecimal",
        "POKJA, 4, figure.most",
        "AGENCIES, #REF!, figure.formula",
        "AGENCIES, #N/A, figure.formula",
        "AGENCIES, ERROR:#DIV/0!, figure.formula",
    })
    void saysWhatIsWrong(Indicator indicator, String typed, String problem) {
        assertThat(FigureReading.of(indicator, typed).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "–"})
    void nothingIsNotZero(String typed) {
        assertThat(FigureReading.of(Indicator.FUNDING, typed).isEmpty()).isTrue();
    }
}
