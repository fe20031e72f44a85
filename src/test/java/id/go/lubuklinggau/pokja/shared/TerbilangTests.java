package id.go.lubuklinggau.pokja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTests {

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "99, sembilan puluh sembilan",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "199, seratus sembilan puluh sembilan",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2000, dua ribu",
        "2021, dua ribu dua puluh satu",
        "11000, sebelas ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "1500000, satu juta lima ratus ribu",
        "17250075, tujuh belas juta dua ratus lima puluh ribu tujuh puluh lima",
        "1000000000, satu miliar",
        "2000000000000, dua triliun",
        "-5, minus lima"
    })
    void writesANumberInWords(long number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @Test
    void writesASumOfMoney() {
        assertThat(Terbilang.rupiah(1_500_000)).isEqualTo("satu juta lima ratus ribu rupiah");
        assertThat(Terbilang.rupiah(0)).isEqualTo("nol rupiah");
    }

    @Test
    void knowsTheLargestNumberThereIs() {
        assertThat(Terbilang.of(Long.MAX_VALUE)).startsWith("sembilan kuintiliun dua ratus dua puluh tiga kuadriliun");
    }
}
