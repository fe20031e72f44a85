package id.go.lubuklinggau.pokja.pokja;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NameSearchTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    PokjaExamples examples;

    @Autowired
    PersonService people;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fitrianti Contoh        | Fitrianty
            Fitrianty Contoh        | fitriyanti contoh
            Muhammad Ali            | Moh. Ali
            Moh. Ali                | Mohamad Ali
            M. Ali                  | Muhamad Ali
            Mochammad Ali           | muh ali
            Achmad Zainal           | Ahmad Jaenal
            Akhmad Zaenal           | Achmad Zainal
            Siti Aisyah             | Sti Aisah
            Soeharto Djoko          | Suharto Joko
            Nurfitri                | Pitri
            Chairul Fauzi           | Khoirul Fauzy
            Abd. Rahmat             | Abdul Rahmad
            Rizky Yusuf             | Riski Yusup
            Annisa Fatimah          | Anisa Patima
            H. Ibrahim              | Ibrahim
            Ibrahim                 | H. Ibrahim
            Ibrahim                 | Drs. H. Ibrahim, M.Pd.
            Nur Hayati              | hayati nur
            Nurhayati               | nur hayati
            Dewi Purnama            | Dewi Purnana
            """)
    void findsWhatSoundsAlike(String known, String asked) {
        examples.person(known, AIR_KUTI);
        examples.person("Budi Santoso", AIR_KUTI);

        assertThat(named(asked)).containsExactly(known);
    }

    @ParameterizedTest
    @CsvSource({"Siti Aminah,Siti Maryam", "Budi Santoso,Zulkifli", "Muhammad Ali,Hasan", "Ibrahim,%_'\"", "Ibrahim,x"})
    void leavesOutWhatDoesNot(String known, String asked) {
        examples.person(known, AIR_KUTI);

        assertThat(named(asked)).isEmpty();
    }

    @Test
    void showsWhoIsCalledSoBeforeWhoIsCalledAlmostSo() {
        examples.person("Fitriana", AIR_KUTI);
        examples.person("Fitriani", AIR_KUTI);
        examples.person("Fitrianti", AIR_KUTI);

        assertThat(named("Fitriani")).containsExactly("Fitriani");
        assertThat(named("fitrian")).containsExactlyInAnyOrder("Fitriana", "Fitriani", "Fitrianti");
    }

    @Test
    void findsOnlyWhoIsInReach() {
        examples.person("Siti Contoh", AIR_KUTI);
        examples.person("Siti Lain", MAJAPAHIT);

        assertThat(people.named("siti", Reach.of(MAJAPAHIT)))
                .extracting(PersonChoice::name)
                .containsExactly("Siti Lain");
    }

    @Test
    void followsANameThatIsMendedAndForgetsTheOneBefore() {
        var id = examples.person("Siti Contoh", AIR_KUTI);

        people.correct(new CorrectPerson(id, 0L, null, "Rahayu Contoh", null, Sex.P, MAJAPAHIT, PhoneChange.NONE));

        assertThat(named("rahayu")).containsExactly("Rahayu Contoh");
        assertThat(named("siti")).isEmpty();
        assertThat(words()).contains("rahaiu", "conto").doesNotContain("siti", "air");
    }

    @Test
    void keepsAWordThatSomebodyElseHas() {
        var id = examples.person("Siti Contoh", AIR_KUTI);
        examples.person("Siti Lain", AIR_KUTI);

        people.erase(id);

        assertThat(named("siti")).containsExactly("Siti Lain");
        assertThat(words()).doesNotContain("conto");
    }

    private List<String> words() {
        return db.sql("select term from search_term").query(String.class).list();
    }

    private List<String> named(String asked) {
        return people.named(asked, Reach.CITY).stream().map(PersonChoice::name).toList();
    }
}
