package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ProvisionsControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    StatementCounter statements;

    @Test
    void namesTheOpenSheetsInReachAndNoOthers() {
        var own = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        var open = meetings.openSession(own);
        meetings.openSession(examples.pokja("16.73.02.1001", "Pokja Kayu Ara"));
        meetings.makeFinal(meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), own));
        var secretary = users.secretary(AIR_KUTI);

        var answer = mvc.get().uri("/luring/bekal").with(secretary).exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.sheets")
                .asArray()
                .containsExactly("/sesi/" + open + "/kehadiran", "/sesi/" + open + "/masalah");
        assertThat(answer).bodyJson().extractingPath("$.token").asString().isNotBlank();
        assertThat(statements.during(
                        () -> mvc.get().uri("/luring/bekal").with(secretary).exchange()))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void staffTakesTheDoorAlong() {
        var open = meetings.openSession(examples.pokja(AIR_KUTI, "Pokja Air Kuti"));

        assertThat(mvc.get().uri("/luring/bekal").with(users.staff()))
                .bodyJson()
                .extractingPath("$.sheets")
                .asArray()
                .containsExactly("/sesi/" + open + "/kehadiran", "/sesi/" + open + "/pindai");
    }

    @Test
    void isForWhoeverMarks() {
        assertThat(mvc.get().uri("/luring/bekal").with(users.leader())).hasStatus(403);
        assertThat(mvc.get()
                        .uri("/luring/bekal")
                        .accept(MediaType.APPLICATION_JSON)
                        .with(anonymous()))
                .hasStatus(401);
    }

    @Test
    void thePageWithoutANetworkIsNobodysInParticular() {
        assertThat(mvc.get().uri("/luring").with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Tanda di HP ini")
                .doesNotContain("name=\"csrf\"", "name=\"account\"");
    }
}
