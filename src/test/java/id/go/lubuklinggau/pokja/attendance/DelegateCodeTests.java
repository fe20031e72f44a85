package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegateCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"ABCD2345", "abcd-2345", " abcd 2345 ", "SIPOKJA:ABCD2345", "sipokja:abcd-2345"})
    void isReadHoweverItIsTyped(String text) {
        assertThat(DelegateCode.parse(text)).contains(new DelegateCode("ABCD2345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD234", "ABCD23456", "ABCD234O", "ABCD2340", "ABCD234I", "ABCD2341", "ABCD234É"})
    void whatIsNoCodeIsNone(String text) {
        assertThat(DelegateCode.parse(text)).isEmpty();
    }

    @Test
    void isShownInTwoGroups() {
        assertThat(new DelegateCode("ABCD2345").grouped()).isEqualTo("ABCD-2345");
    }
}
