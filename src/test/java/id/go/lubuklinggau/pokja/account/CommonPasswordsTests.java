package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CommonPasswordsTests {

    private final CommonPasswords passwords = new CommonPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1qaz2wsx3edc", // of the list
                "Q1W2 E3R4-t5y6",
                "akucintakamu",
                "aaaaaaaaaaaa",
                "ababababababab",
                "pokjapokjapokja",
                "kutilang kutilang",
                "123456789012",
                "zyxwvutsrqpo",
                "qwertyuiop12",
                "!@#$%^&*()_+",
                "19700817 199703 2 001", // a NIP
                "081234567890",
                "sipokja-lubuklinggau",
                "DPPKB Lubuklinggau 2026!",
                "Kampung KB 2026",
                "bismillah123456",
                "siti.aminah.1990",
                "aminah sekretaris"
            })
    void knowsWhatIsTriedFirst(String password) {
        assertThat(passwords.contain(password, "siti.aminah", "Siti Aminah")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kata sandi uji coba",
                "empat kata yang baru",
                "sawah payung kopi delapan",
                "jembatan kutilang teh manis",
                "correct horse battery staple",
                "vK7#pw2!mQz9",
                "selamat pagi ibu lurah kampung sebelah",
                "🌾 padi di tepi sungai kelingi 🌾",
                "密码学与安全是很重要的事"
            })
    void leavesTheOthersAlone(String password) {
        assertThat(passwords.contain(password, "siti.aminah", "Siti Aminah")).isFalse();
    }

    @Test
    void listsThreeThousandOfTheRequiredLength() throws IOException {
        var lines = new ClassPathResource("passwords/common.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(lines.lines()).hasSizeGreaterThan(3000).allMatch(PasswordRule::fits);
    }
}
