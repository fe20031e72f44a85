package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    1-4 6 9i        | 1H 2H 3H 4H 6H 9I |      |
                    1               | 1H                |      |
                    1h 2i 3s 4t     | 1H 2I 3S 4T       |      |
                    1H,2I;3S  4T    | 1H 2I 3S 4T       |      |
                    5-7i            | 5I 6I 7I          |      |
                    "1 - 3"         | 1H 2H 3H          |      |
                    1–3             | 1H 2H 3H          |      |
                    "3- 3s"         | 3S                |      |
                    007             | 7H                |      |
                    9 1             | 1H 9H             |      |
                    1-4 3i          | 1H 2H 4H          | 3    |
                    5 5             |                   | 5    |
                    1-3 2-4         | 1H 4H             | 2 3  |
                    4-1             |                   |      | 4-1
                    0               |                   |      | 0
                    0-2             |                   |      | 0-2
                    6d              |                   |      | 6d
                    9x 1            | 1H                |      | 9x
                    1-              |                   |      | 1-
                    -1              |                   |      | -1
                    1-2-3           |                   |      | 1-2-3
                    i               |                   |      | i
                    9 i             | 9H                |      | i
                    12345           |                   |      | 12345
                    1.5 dua         |                   |      | 1.5 dua
                    1ii             |                   |      | 1ii
                    """)
    void isReadAsOnPaper(String text, String marks, String twice, String unreadable) {
        var numbers = PaperNumbers.parse(text);

        assertThat(written(numbers)).isEqualTo(marks == null ? "" : marks);
        assertThat(numbers.twice().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(twice == null ? "" : twice);
        assertThat(String.join(" ", numbers.unreadable())).isEqualTo(unreadable == null ? "" : unreadable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n,;\t"})
    void nothingSaysNothing(String text) {
        var numbers = PaperNumbers.parse(text);

        assertThat(numbers.marks()).isEmpty();
        assertThat(numbers.unreadable()).isEmpty();
    }

    @Test
    void linesOfAPaperAreOneList() {
        assertThat(written(PaperNumbers.parse("1-2,\r\n4i\n\n6"))).isEqualTo("1H 2H 4I 6H");
    }

    /** Whatever is typed, each number is in one place: marked, or said twice. */
    @Test
    void aNumberIsInOnePlace() {
        var random = new Random(20210614);
        for (int round = 0; round < 500; round++) {
            var text = random.ints(40, 0, 14)
                    .mapToObj(i -> "0123456789-i ,".substring(i, i + 1))
                    .collect(Collectors.joining());

            var numbers = PaperNumbers.parse(text);

            assertThat(numbers.marks().keySet()).as(text).noneMatch(numbers.twice()::contains);
            assertThat(numbers.marks().keySet()).as(text).allMatch(number -> number > 0);
            assertThat(PaperNumbers.parse(written(numbers).toLowerCase(Locale.ROOT))
                            .marks())
                    .as(text)
                    .isEqualTo(numbers.marks());
        }
    }

    private static String written(PaperNumbers numbers) {
        return numbers.marks().entrySet().stream()
                .map(entry -> entry.getKey() + entry.getValue().letter())
                .collect(Collectors.joining(" "));
    }
}
