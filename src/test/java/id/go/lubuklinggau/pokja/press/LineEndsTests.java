package id.go.lubuklinggau.pokja.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTests {

    @ParameterizedTest
    @CsvSource({
        "'Ani Contoh, S.Sos., M.Si.', 'Ani|Contoh,|S.Sos.,|M.Si.'",
        "'pada 14 s.d. 15 Juni 2021 di Hotel', pada|14|s.d.|15 Juni 2021|di|Hotel",
        "'Senin, 4 Mei 2026', 'Senin,|4 Mei 2026'",
        "NIP. 19700101 199001 1 001, NIP.|19700101 199001 1 001",
        "Kelurahan Juni Jaya 2, Kelurahan|Juni|Jaya|2",
        "hari ke-1, hari|ke-1",
        "Selesai. Terima kasih, Selesai.|Terima|kasih",
        "kata, kata"
    })
    void aDateADegreeAndANumberStayWhole(String text, String parts) {
        assertThat(parts(text)).containsExactly(parts.split("\\|"));
    }

    private static List<String> parts(String text) {
        var ends = new LineEnds();
        ends.setText(text);
        var parts = new ArrayList<String>();
        int start = 0;
        for (int end = ends.next(); end > 0; end = ends.next()) {
            parts.add(text.substring(start, end).strip());
            start = end;
        }
        return parts;
    }
}
