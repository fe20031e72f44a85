package id.go.lubuklinggau.pokja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTests {

    @Test
    void printsTitlesInFrontAndBehindAsTyped() {
        assertThat(PersonName.full("Hj.", "Siti Aminah", "S.K.M., M.Kes."))
                .isEqualTo("Hj. Siti Aminah, S.K.M., M.Kes.");
        assertThat(PersonName.full(null, "Suharto", null)).isEqualTo("Suharto");
        assertThat(PersonName.full(" ", "Suharto", "")).isEqualTo("Suharto");
        assertThat(PersonName.full("H.", "Purnomo", null)).isEqualTo("H. Purnomo");
    }
}
