package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodesTests {

    @Test
    void areTenDifferentOnesThatNobodyMisreads() {
        assertThat(RecoveryCodes.make())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}"));
    }

    @Test
    void areReadHoweverTheyAreTyped() {
        assertThat(RecoveryCodes.plain(" abcde fgh23")).isEqualTo("ABCDEFGH23");
        assertThat(RecoveryCodes.plain("ABCDE-FGH23")).isEqualTo("ABCDEFGH23");
        assertThat(RecoveryCodes.plain("ABCDE-FGH2")).isEmpty();
        assertThat(RecoveryCodes.plain("ABCDE-FGH2O")).isEmpty();
        assertThat(RecoveryCodes.plain("🌾")).isEmpty();
    }
}
