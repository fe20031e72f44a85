package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class DocumentQueryTests {

    @Test
    void anAddressDecidesAndTheRestIsRemembered() {
        var query = asked("kertas", "F4", "bagian", "16.73.02").or(DocumentQuery.parse("kertas=A4&urutan=nama"));

        assertThat(query.choice()).isEqualTo(RosterChoice.of("F4", null, "16.73.02"));
        assertThat(RosterLayout.of(query).byName()).isTrue();
        assertThat(query.layout()).isEqualTo("kertas=F4&urutan=nama");
        assertThat(query.address()).isEqualTo("kertas=F4&urutan=nama&bagian=16.73.02");
    }

    @Test
    void anEmptyWordSaysTheUsual() {
        var query = asked("kertas", "", "kolom", "").or(DocumentQuery.parse("kertas=A4&kolom=lp"));

        assertThat(query.choice().paper()).isNull();
        assertThat(RosterLayout.of(query).columns()).isEmpty();
    }

    @Test
    void severalColumnsAreOneWord() {
        var form = new LinkedMultiValueMap<>(Map.of("kolom", List.of("", "lp", "jabatan")));

        assertThat(DocumentQuery.of(form).layout()).isEqualTo("kolom=lp,jabatan");
    }

    @Test
    void nothingSaidIsAsUsual() {
        assertThat(DocumentQuery.parse("")).isEqualTo(DocumentQuery.NOTHING);
        assertThat(DocumentQuery.NOTHING.address()).isEmpty();
        assertThat(RosterLayout.of(DocumentQuery.NOTHING)).isEqualTo(RosterLayout.USUAL);
    }

    @Test
    void whatMakesNoSenseOrIsNoWordIsNotSaid() {
        var query = asked("kertas", "\"><b>", "kosong", "1".repeat(41), "_csrf", "geheim", "bagian", " ");

        assertThat(query.said()).isEmpty();
    }

    @Test
    void whatIsTypedSurvivesTheAddress() {
        assertThat(asked("nomor", "###/A&B+{x} ü").address()).isEqualTo("nomor=%23%23%23%2FA%26B%2B%7Bx%7D%20%C3%BC");
    }

    private static DocumentQuery asked(String... words) {
        var said = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < words.length; i += 2) {
            said.add(words[i], words[i + 1]);
        }
        return DocumentQuery.of(said);
    }
}
