package id.go.lubuklinggau.pokja.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.FollowupExamples;
import id.go.lubuklinggau.pokja.followup.ProblemFilter;
import id.go.lubuklinggau.pokja.followup.ProblemRow;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.Verdict;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class WordBatchControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    FollowupExamples examples;

    @Autowired
    ProblemService problems;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID first;
    UUID session;
    UUID waste;
    SignedInUser secretary;

    @BeforeEach
    void aProblemComesBack() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        first = meetings.openSession(pokja);
        waste = examples.problem(pokja, first, "Sampah di sungai", secretary);
        session = meetings.openSessionAlone(LocalDate.of(2022, 6, 20), pokja);
    }

    @Test
    void answersEachWordWithAReceipt() {
        var written = problem(" TPS\\u0000 penuh ");
        var said = verdict(waste, "BETTER");

        var answer = send(List.of(written), List.of(said, verdict(UUID.randomUUID(), "SAME")));

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.problems[0].outcome")
                .isEqualTo("APPLIED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.problems[0].receivedAt")
                .asString()
                .matches("\\d\\d\\.\\d\\d");
        assertThat(answer).bodyJson().extractingPath("$.verdicts[0].verdict").isEqualTo("BETTER");
        assertThat(answer).bodyJson().extractingPath("$.verdicts[1].outcome").isEqualTo("REFUSED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.verdicts[1].reason")
                .asString()
                .contains("Masalah ini sudah dihapus");
        assertThat(found()).extracting(ProblemRow::statement).containsExactly("TPS penuh");
        assertThat(problems.find(waste, secretary).verdict()).isEqualTo(Verdict.BETTER);

        var again = send(List.of(written), List.of(said));
        assertThat(again).bodyJson().extractingPath("$.problems[0].known").isEqualTo(true);
        assertThat(again).bodyJson().extractingPath("$.verdicts[0].known").isEqualTo(true);
        assertThat(found()).hasSize(1);
    }

    @Test
    void whatSaysNothingOrTooMuchIsUnreadable() {
        for (var wrong : List.of(
                problem(" "),
                problem("x".repeat(301)),
                problem("Ada").replace("HIGH", "URGENT"),
                problem("Ada").replace("\"level\":\"HIGH\",", ""),
                problem("Ada").replace("\"category\"", "\"kategori\""),
                problem("Ada").replace("\"at\"", "\"kapan\""))) {
            assertThat(send(List.of(wrong), List.of())).as(wrong).hasStatus(400);
        }
        for (var wrong : List.of(
                verdict(waste, "GONE"), verdict(waste, "SAME").replace("\"verdict\"", "\"kata\""), "null", "{}")) {
            assertThat(send(List.of(), List.of(wrong))).as(wrong).hasStatus(400);
        }
        assertThat(send(List.of(), List.of())).hasStatus(400);
        assertThat(send(Collections.nCopies(50, problem("Ada")), Collections.nCopies(51, verdict(waste, "SAME"))))
                .hasStatus(400);
        assertThat(post(
                        secretary,
                        "{\"account\":\"%s\",\"sentAt\":\"%s\"}".formatted(secretary.accountId(), Instant.now())))
                .hasStatus(400);
        assertThat(found()).isEmpty();
    }

    @Test
    void isForWhoeverWorksForThePokjaAndInReach() {
        for (var role : List.of(Role.LEADER, Role.ADMIN)) {
            var reader = users.account(role, Reach.CITY);
            assertThat(post(reader, body(reader, List.of(problem("Ada")), List.of())))
                    .hasStatus(403);
        }
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));
        assertThat(post(stranger, body(stranger, List.of(problem("Ada")), List.of())))
                .hasStatus(404);
        assertThat(post(secretary, body(stranger, List.of(problem("Ada")), List.of())))
                .hasStatus(409);
        assertThat(mvc.post()
                        .uri("/sesi/{id}/masalah/kiriman", session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .content(body(secretary, List.of(problem("Ada")), List.of()))
                        .with(anonymous())
                        .with(csrf()))
                .hasStatus(401);
        assertThat(mvc.post()
                        .uri("/sesi/{id}/masalah/kiriman", session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(secretary, List.of(problem("Ada")), List.of()))
                        .with(user(secretary)))
                .hasStatus(403);
        assertThat(found()).isEmpty();
        session = UUID.randomUUID();
        assertThat(send(List.of(problem("Ada")), List.of())).hasStatus(404);
    }

    @Test
    void oneOfEachOrFiftyCostTheSame() {
        var single = problem("Satu");
        int one = statements
                .during(() -> send(List.of(single), List.of(verdict(waste, "SAME"))))
                .size();
        var written = new ArrayList<String>();
        var said = new ArrayList<String>();
        for (int number = 0; number < 50; number++) {
            written.add(problem("Masalah " + number));
            said.add(verdict(examples.problem(pokja, first, "Lama " + number, secretary), "BETTER"));
        }

        assertThat(statements.during(() -> assertThat(send(written, said)).hasStatusOk()))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(14);
        assertThat(found()).hasSize(51);
    }

    private List<ProblemRow> found() {
        return problems.list(
                        new ProblemFilter(null, null, pokja, null, null, null, session),
                        secretary,
                        Pageable.ofSize(100))
                .getContent();
    }

    private MvcTestResult send(List<String> written, List<String> said) {
        return post(secretary, body(secretary, written, said));
    }

    private MvcTestResult post(SignedInUser by, String body) {
        return mvc.post()
                .uri("/sesi/{id}/masalah/kiriman", session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(user(by))
                .with(csrf())
                .exchange();
    }

    private static String body(SignedInUser owner, List<String> written, List<String> said) {
        return "{\"account\":\"%s\",\"sentAt\":\"%s\",\"problems\":[%s],\"verdicts\":[%s]}"
                .formatted(owner.accountId(), Instant.now(), String.join(",", written), String.join(",", said));
    }

    private String problem(String statement) {
        return "{\"id\":\"%s\",\"pokja\":\"%s\",\"statement\":\"%s\",\"category\":\"%s\",\"level\":\"HIGH\",\"at\":\"%s\"}"
                .formatted(UUID.randomUUID(), pokja, statement, examples.category("Sampah"), Instant.now());
    }

    private static String verdict(UUID problem, String verdict) {
        return "{\"id\":\"%s\",\"problem\":\"%s\",\"verdict\":\"%s\",\"at\":\"%s\"}"
                .formatted(UUID.randomUUID(), problem, verdict, Instant.now());
    }
}
