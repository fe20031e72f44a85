package id.go.lubuklinggau.pokja.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class RosterControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    UUID session;

    @BeforeEach
    void anOpenSessionOfTwoPokja() {
        var airKuti = examples.pokja("16.73.01.1001", "Pokja Air Kuti");
        var kayuAra = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        meetings.delegate(session, airKuti, "Dewi Contoh");
        meetings.delegate(session, kayuAra, "Eka Contoh");
    }

    @Test
    void printsTheSeatsInTheOrderOfThePaper() {
        assertThat(get("", users.staff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Daftar Hadir Peserta", "Dewi Contoh", "Eka Contoh", ">10.<", "Lubuklinggau, 14 Juni 2021")
                .contains("roster-f4", "DRAF")
                .doesNotContain(">null", "??");
    }

    @Test
    void whatCannotBeHadFallsBackToTheDefault() {
        assertThat(get("?kertas=A3&kosong=99&kecamatan=x", users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("roster-f4", "Eka Contoh")
                .doesNotContain(">11.<");
        assertThat(get("?kertas=A4&kosong=2", users.staff())).bodyText().contains("roster-a4", ">12.<");
    }

    @Test
    void aSecretarySeesHerPokjaWithTheSameNumbers() {
        assertThat(get("", users.secretary("16.73.02.1001")))
                .bodyText()
                .contains("Eka Contoh", ">6.<")
                .doesNotContain("Dewi Contoh", ">1.<");
    }

    @Test
    void outOfReachIsNotFound() {
        assertThat(get("", users.secretary("16.73.03.1001"))).hasStatus(404);
    }

    @Test
    void aFinalSessionIsNoDraft() {
        meetings.makeFinal(session);

        assertThat(get("", users.staff())).bodyText().doesNotContain("roster__draft");
    }

    private MvcTestResult get(String query, RequestPostProcessor user) {
        return mvc.get()
                .uri("/sesi/" + session + "/daftar-hadir" + query)
                .with(user)
                .exchange();
    }
}
