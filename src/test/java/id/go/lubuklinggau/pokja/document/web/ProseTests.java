package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTests {

    @Test
    void eachLineIsAParagraph() {
        assertThat(Prose.paragraphs("Satu.\n\n  Dua. \n")).containsExactly("Satu.", "Dua.");
        assertThat(Prose.paragraphs(null)).isEmpty();
    }

    @Test
    void eachLineIsAnItem() {
        assertThat(Prose.items("Rumah DataKu dibentuk\n2021: 5 Pokja dibina"))
                .containsExactly("Rumah DataKu dibentuk", "2021: 5 Pokja dibina");
        assertThat(Prose.items(null)).isEmpty();
    }

    @Test
    void paperNumbersWhatWasNumberedByHand() {
        assertThat(Prose.items("1. Pertama\n2) Kedua\n- Ketiga")).containsExactly("Pertama", "Kedua", "Ketiga");
    }

    @Test
    void aLineWithoutANumberGoesOnWithTheItemAbove() {
        assertThat(Prose.items("1. Pertama,\nselesai Juli\n2. Kedua"))
                .containsExactly("Pertama, selesai Juli", "Kedua");
        assertThat(Prose.items("1.500 bibit dibagikan\n10 Pokja dibina"))
                .containsExactly("1.500 bibit dibagikan", "10 Pokja dibina");
    }
}
