package id.go.lubuklinggau.pokja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DatesTests {

    private final Dates dates = new Dates();

    @Test
    void writesDaysAsOfficesDo() {
        var day = LocalDate.of(2021, 6, 14);
        assertThat(dates.full(day)).isEqualTo("Senin, 14 Juni 2021");
        assertThat(dates.full(LocalDate.of(2021, 6, 18))).isEqualTo("Jumat, 18 Juni 2021");
        assertThat(dates.longDay(day)).isEqualTo("14 Juni 2021");
        assertThat(dates.shortDay(day)).isEqualTo("14/06/2021");
        assertThat(dates.shortestDay(day)).isEqualTo("14/06");
        assertThat(dates.full(null)).isEmpty();
    }

    @Test
    void shortensARangeToWhatDiffers() {
        var day = LocalDate.of(2021, 6, 14);
        assertThat(dates.range(day, day)).isEqualTo("14 Juni 2021");
        assertThat(dates.range(day, day.plusDays(1))).isEqualTo("14 s.d. 15 Juni 2021");
        assertThat(dates.range(day, LocalDate.of(2021, 7, 1))).isEqualTo("14 Juni s.d. 1 Juli 2021");
        assertThat(dates.range(day, LocalDate.of(2022, 6, 14))).isEqualTo("14 Juni 2021 s.d. 14 Juni 2022");
    }

    @Test
    void tellsTheTimeOfWesternIndonesiaWhateverTheServers() {
        assertThat(dates.times(LocalTime.of(8, 0), LocalTime.of(12, 0))).isEqualTo("08.00-12.00 WIB");
        assertThat(dates.times(LocalTime.of(8, 30), null)).isEqualTo("08.30 s.d. selesai");
        assertThat(dates.stamp(Instant.parse("2021-06-13T18:42:00Z"))).isEqualTo("14/06/2021 01.42 WIB");
        assertThat(dates.exact(Instant.parse("2021-06-13T18:42:07Z"))).isEqualTo("14/06/2021 01.42.07 WIB");
        assertThat(dates.timeOf(null)).isEmpty();
    }

    @Test
    void writesADayInWordsAsABeritaAcaraDoes() {
        assertThat(dates.inWords(LocalDate.of(2021, 6, 14)))
                .isEqualTo("Senin tanggal empat belas bulan Juni tahun dua ribu dua puluh satu");
        assertThat(dates.inWords(LocalDate.of(2100, 1, 1)))
                .isEqualTo("Jumat tanggal satu bulan Januari tahun dua ribu seratus");
        assertThat(dates.inWords(LocalDate.of(2026, 11, 30)))
                .isEqualTo("Senin tanggal tiga puluh bulan November tahun dua ribu dua puluh enam");
    }

    @Test
    void saysHowFarAwayADayIs() {
        var today = LocalDate.of(2026, 12, 1);

        assertThat(dates.distance(today, today)).isEqualTo("hari ini");
        assertThat(dates.distance(today.plusDays(1), today)).isEqualTo("besok");
        assertThat(dates.distance(today.plusDays(90), today)).isEqualTo("90 hari lagi");
        assertThat(dates.distance(today.minusDays(1), today)).isEqualTo("kemarin");
        assertThat(dates.distance(LocalDate.of(2026, 11, 2), today)).isEqualTo("29 hari lalu");
        assertThat(dates.distance(LocalDate.of(2026, 11, 1), today)).isEqualTo("1 bulan lalu");
        assertThat(dates.distance(LocalDate.of(2024, 12, 2), today)).isEqualTo("23 bulan lalu");
        assertThat(dates.distance(LocalDate.of(2024, 12, 1), today)).isEqualTo("2 tahun lalu");
    }
}
