package id.go.lubuklinggau.pokja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests {

    @ParameterizedTest
    @CsvSource({
        "0812-3456-7890, +6281234567890, 0812-3456-7890",
        "+62 812 3456 7890, +6281234567890, 0812-3456-7890",
        "62812.3456.789, +628123456789, 0812-3456-789",
        "(0733) 451234, +62733451234, 0733-451234",
        "021-1234567, +62211234567, 021-1234567",
        "+62(0733)451234, , "
    })
    void isKeptInOneWayAndShownInGroups(String typed, String kept, String shown) {
        if (kept == null) {
            assertThat(typed.matches(Phone.TYPED)).isFalse();
            return;
        }
        assertThat(typed.matches(Phone.TYPED)).isTrue();
        assertThat(Phone.typed(typed)).isEqualTo(new Phone(kept));
        assertThat(Phone.typed(typed).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0812",
                "812 3456 7890",
                "+1 202 555 0100",
                "0812-3456-7890-1234",
                "0112345678",
                "telepon",
                "0812x3456x7890"
            })
    void isIndonesian(String typed) {
        assertThat(typed.matches(Phone.TYPED)).isFalse();
    }

    @Test
    void isNeverKeptInAnotherShape() {
        assertThatThrownBy(() -> new Phone("0812-3456-7890")).isInstanceOf(IllegalArgumentException.class);
    }
}
