package id.go.lubuklinggau.pokja.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class DelegationControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String KAYU_ARA = "16.73.02.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    AreaService areas;

    @Autowired
    StatementCounter statements;

    UUID airKuti;
    UUID kayuAra;
    UUID session;

    @BeforeEach
    void aSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja(KAYU_ARA, "Pokja Kayu Ara");
        session = meetings.announcedSession(airKuti, kayuAra);
        meetings.delegate(session, airKuti, "Ahmad Contoh", Element.LURAH);
        meetings.delegate(session, airKuti, "Fajar Contoh", Element.RELIGIOUS_LEADER);
    }

    @Test
    void showsSeatsAndWhatIsMissingOfEachPokja() {
        assertThat(mvc.get().uri("/sesi/{id}/utusan", session).with(users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 dari 10 kursi bernama, 2 Pokja", "2 dari 5 kursi", "0 dari 5 kursi", "Lurah", "Tokoh Agama");
    }

    @Test
    void showsOnlyWhatIsIncomplete() {
        for (int seat = 3; seat <= 5; seat++) {
            meetings.delegate(session, airKuti, "Utusan Contoh " + "abcde".charAt(seat - 1));
        }

        assertThat(mvc.get().uri("/sesi/{id}/utusan?belum=true", session).with(users.staff()))
                .bodyText()
                .contains("Pokja Kayu Ara")
                .doesNotContain("Pokja Air Kuti");
        assertThat(mvc.get().uri("/sesi/{id}/utusan?belum=mungkin", session).with(users.staff()))
                .hasStatus(404);
    }

    @Test
    void leadsASecretaryToHerSeats() {
        assertThat(mvc.get().uri("/sesi/{id}/utusan", session).with(users.secretary(AIR_KUTI)))
                .hasRedirectedUrl("/sesi/" + session + "/pokja/" + airKuti + "/utusan");
    }

    @Test
    void outOfReachIsNotFound() {
        assertThat(mvc.get().uri("/sesi/{id}/utusan", session).with(users.secretary("16.73.03.1001")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/sesi/{id}/utusan", UUID.randomUUID()).with(users.staff()))
                .hasStatus(404);
    }

    @Test
    void twoPokjaOrOneOfEachKelurahanCostTheSame() {
        var staff = users.staff();
        int few = statements
                .during(() ->
                        mvc.get().uri("/sesi/{id}/utusan", session).with(staff).exchange())
                .size();
        var all = areas.kelurahan().stream()
                .map(Kelurahan::code)
                .filter(code -> !code.equals(AIR_KUTI) && !code.equals(KAYU_ARA))
                .map(code -> examples.pokja(code, "Pokja " + code))
                .toArray(UUID[]::new);
        var large = meetings.announcedSession(all);

        assertThat(statements.during(() ->
                        mvc.get().uri("/sesi/{id}/utusan", large).with(staff).exchange()))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(10);
    }
}
