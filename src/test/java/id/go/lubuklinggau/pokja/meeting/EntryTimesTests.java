package id.go.lubuklinggau.pokja.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EntryTimesTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 14);
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    @Test
    void areThoseOfTheOfficeAndItsDay() {
        var times = new EntryTimes(SEVEN, TWO);

        assertThat(times.phase(DAY, Instant.parse("2021-06-13T23:59:59Z"))).isEqualTo(EntryPhase.BEFORE);
        assertThat(times.phase(DAY, Instant.parse("2021-06-14T00:00:00Z"))).isEqualTo(EntryPhase.DURING);
        assertThat(times.phase(DAY, Instant.parse("2021-06-14T07:00:00Z"))).isEqualTo(EntryPhase.DURING);
        assertThat(times.phase(DAY, Instant.parse("2021-06-14T07:00:01Z"))).isEqualTo(EntryPhase.AFTER);
    }

    @Test
    void mayBeOpenAtEitherEnd() {
        var longBefore = Instant.parse("2021-06-01T00:00:00Z");
        var longAfter = Instant.parse("2021-07-01T00:00:00Z");

        assertThat(EntryTimes.ALWAYS.phase(DAY, longBefore)).isEqualTo(EntryPhase.DURING);
        assertThat(new EntryTimes(SEVEN, null).phase(DAY, longAfter)).isEqualTo(EntryPhase.DURING);
        assertThat(new EntryTimes(null, TWO).phase(DAY, longBefore)).isEqualTo(EntryPhase.DURING);
    }

    @Test
    void doNotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new EntryTimes(TWO, SEVEN)).isInstanceOf(EntryTimesReversed.class);
        assertThatThrownBy(() -> new EntryTimes(TWO, TWO)).isInstanceOf(EntryTimesReversed.class);
    }
}
