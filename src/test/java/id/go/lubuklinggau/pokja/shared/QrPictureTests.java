package id.go.lubuklinggau.pokja.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTests {

    /** Version 1 with a quiet zone of four: 21 + 8. */
    @Test
    void capitalsAndDigitsMakeTheSmallestPicture() {
        var picture = QrPicture.of("SIPOKJA:ABCD2345");

        assertThat(picture.size()).isEqualTo(29);
        assertThat(picture.path()).startsWith("M4,4h7v1h-7z").matches("(M\\d+,\\d+h\\d+v1h-\\d+z)+");
    }
}
