package id.go.lubuklinggau.pokja.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintCodeTests {

    @Test
    void isMadeFromTheFirstBitsOfAFingerprint() {
        assertThat(PrintCode.of("00".repeat(32)).text()).isEqualTo("2222222222");
        assertThat(PrintCode.of("ff".repeat(32)).text()).isEqualTo("ZZZZZZZZZZ");
        assertThat(PrintCode.of("08" + "00".repeat(31)).text()).isEqualTo("3222222222");
        assertThat(PrintCode.of(Fingerprint.of("a"))).isNotEqualTo(PrintCode.of(Fingerprint.of("b")));
    }

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(PrintCode.parse(" abcde-23456 ")).contains(new PrintCode("ABCDE23456"));
        assertThat(PrintCode.parse("ABCDE 23456").orElseThrow().grouped()).isEqualTo("ABCDE-23456");
        for (var wrong :
                new String[] {"", "ABCDE-2345", "ABCDE-23456-7", "ABCD0-23456", "ABCDI-23456", "ABCDE/23456"}) {
            assertThat(PrintCode.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aFingerprintTellsItsPartsApart() {
        assertThat(Fingerprint.of("a", "bc"))
                .isNotEqualTo(Fingerprint.of("ab", "c"))
                .hasSize(64);
        assertThat(Fingerprint.of("a", null)).isEqualTo(Fingerprint.of("a", null));
    }
}
