package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermPeriodTests {

    @Test
    void refusesAReversedRangeButNotASingleDay() {
        assertThatThrownBy(() -> term("2021-06-15", "2021-06-14")).isInstanceOf(TermReversed.class);
        assertThat(term("2021-06-14", "2021-06-14").lastDay()).isEqualTo("2021-06-14");
    }

    @Test
    void refusesYearsThatOnlyATypingErrorGives() {
        for (var day : new String[] {"2015-12-31", "2101-01-01", "0021-06-14"}) {
            assertThatThrownBy(() -> term(day, null))
                    .isInstanceOfSatisfying(
                            TermOutside.class, rule -> assertThat(rule.field()).isEqualTo("firstDay"));
        }
        assertThatThrownBy(() -> term("2021-06-14", "2101-01-01"))
                .isInstanceOfSatisfying(
                        TermOutside.class, rule -> assertThat(rule.field()).isEqualTo("lastDay"));
    }

    @Test
    void overlapsWhereTheyShareADay() {
        var june = term("2021-06-01", "2021-06-30");

        assertThat(june.overlaps(term("2021-06-30", null))).isTrue();
        assertThat(june.overlaps(term("2020-01-01", "2021-06-01"))).isTrue();
        assertThat(june.overlaps(term("2021-06-10", "2021-06-11"))).isTrue();
        assertThat(june.overlaps(term("2021-07-01", null))).isFalse();
        assertThat(june.overlaps(term("2021-01-01", "2021-05-31"))).isFalse();
        assertThat(term("2021-01-01", null).overlaps(term("2099-01-01", null))).isTrue();
    }

    private static TermPeriod term(String firstDay, String lastDay) {
        return new TermPeriod(LocalDate.parse(firstDay), lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
