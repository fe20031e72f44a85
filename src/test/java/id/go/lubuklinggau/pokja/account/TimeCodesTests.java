package id.go.lubuklinggau.pokja.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, its last six digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void areThoseOfTheStandard(long seconds, String code) {
        assertThat(TimeCodes.at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31,false", "-30,true", "0,true", "30,true", "59,true", "60,false"})
    void countOneStepEarlierAndLater(long later, boolean counts) {
        var moment = Instant.ofEpochSecond(1_234_567_890); // the first second of a step
        var code = TimeCodes.at(SECRET, moment);

        assertThat(TimeCodes.step(SECRET, code, moment.plusSeconds(later)).isPresent())
                .isEqualTo(counts);
    }

    private static final SignedInUser SITI =
            new SignedInUser(UUID.randomUUID(), "siti", "Siti Contoh", null, Role.LEADER, Reach.CITY, null, false);

    @Test
    void namesTheStepOfTheCodeNotOfTheMoment() {
        var moment = Instant.ofEpochSecond(1_234_567_890);
        var code = TimeCodes.at(SECRET, moment);

        assertThat(TimeCodes.step(SECRET, code, moment.plusSeconds(30))).hasValue(1_234_567_890 / 30);
    }

    @Test
    void writesTheSecretAsAppsReadIt() {
        assertThat(TimeCodes.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TimeCodes.uri("siti.aminah", SECRET))
                .isEqualTo("otpauth://totp/SIPOKJA:siti.aminah?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=SIPOKJA");
        assertThat(NewSecret.of(SITI, SECRET).grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void makesASecretOfItsOwnForEverybody() {
        assertThat(TimeCodes.makeSecret()).hasSize(20).isNotEqualTo(TimeCodes.makeSecret());
        assertThat(NewSecret.of(SITI, SECRET)).asString().doesNotContain("GEZD");
    }
}
