package id.go.lubuklinggau.pokja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTests {

    @ParameterizedTest
    @CsvSource({"12, 12", "'12,5', 12.5", "12.5, 12.5", "1.234, 1234", "'1.234,5', 1234.5", "1234.56, 1234.56", "0, 0"})
    void readsWhatPeopleType(String typed, BigDecimal number) {
        assertThat(DecimalText.read(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1,2,3", "1.23.4", "dua", "1e9", ",5"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> DecimalText.read(typed)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"12.50, '12,5'", "1234567, 1.234.567", "0.05, '0,05'"})
    void writesAsOfficesDo(BigDecimal number, String text) {
        assertThat(DecimalText.of(number)).isEqualTo(text);
        assertThat(DecimalText.read(text)).isEqualByComparingTo(number);
    }
}
