package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class MarkBatchControllerTests {

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
    AttendanceService attendance;

    @Autowired
    GuestService guests;

    @Autowired
    StatementCounter statements;

    UUID pokja;
    UUID session;
    UUID delegate;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
    }

    @Test
    void answersEachMarkWithAReceipt() {
        var answer = send(
                secretary,
                item(delegate, "\"status\":\"EXCUSED\",\"note\":\" Dinas\\u0000 luar \""),
                item(UUID.randomUUID(), "\"status\":\"PRESENT\""));

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.marks[0].outcome")
                .isEqualTo("APPLIED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.marks[0].receivedAt")
                .asString()
                .matches("\\d\\d\\.\\d\\d");
        assertThat(answer).bodyJson().extractingPath("$.marks[1].outcome").isEqualTo("REFUSED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.marks[1].reason")
                .asString()
                .contains("daftar utusan");
        assertThat(row().status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row().note()).isEqualTo("Dinas luar");
    }

    @Test
    void takesBackAMarkOfOnesOwn() {
        send(secretary, item(delegate, "\"status\":\"PRESENT\""));

        assertThat(send(secretary, item(delegate, "\"base\":1"))).hasStatusOk();
        assertThat(row().status()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"LATE\"",
                "\"status\":\"REPRESENTED\"",
                "\"status\":\"REPRESENTED\",\"substituteName\":\" \"",
                "\"base\":\"x\"",
                "\"status\":\"PRESENT\",\"at\":null"
            })
    void aMarkThatSaysNothingIsUnreadable(String fields) {
        assertThat(send(secretary, item(delegate, fields))).hasStatus(400);
        assertThat(row().status()).isNull();
    }

    @Test
    void tooMuchAtOnceIsUnreadable() {
        assertThat(send(secretary, item(delegate, "\"status\":\"PRESENT\",\"note\":\"" + "x".repeat(301) + "\"")))
                .hasStatus(400);
        assertThat(send(secretary, item(delegate, "\"note\":\"" + "x".repeat(1_000_000) + "\"")))
                .hasStatus(400);
        var many = new ArrayList<String>();
        for (int i = 0; i <= 200; i++) {
            many.add(item(delegate, "\"status\":\"PRESENT\""));
        }
        assertThat(send(secretary, many.toArray(String[]::new))).hasStatus(400);
        assertThat(send(secretary)).hasStatus(400);
    }

    @Test
    void marksOfAnotherAccountWaitForTheirOwner() {
        var other = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));

        assertThat(post(secretary, body(other, item(delegate, "\"status\":\"PRESENT\""))))
                .hasStatus(409);
        assertThat(row().status()).isNull();
    }

    @Test
    void leadersAndAdministratorsAreRefused() {
        for (var role : List.of(Role.LEADER, Role.ADMIN)) {
            assertThat(send(users.account(role, Reach.CITY), item(delegate, "\"status\":\"PRESENT\"")))
                    .hasStatus(403);
        }
        assertThat(row().status()).isNull();
    }

    @Test
    void aSessionOutOfReachIsNotFound() {
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThat(send(stranger, item(delegate, "\"status\":\"PRESENT\""))).hasStatus(404);
        session = UUID.randomUUID();
        assertThat(send(secretary, item(delegate, "\"status\":\"PRESENT\""))).hasStatus(404);
    }

    @Test
    void aDelegateOfAnotherPokjaIsGone() {
        var kayuAra = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja, kayuAra);
        delegate = meetings.delegate(session, kayuAra, "Orang Kayu Ara");

        assertThat(send(secretary, item(delegate, "\"status\":\"PRESENT\"")))
                .bodyJson()
                .extractingPath("$.marks[0].outcome")
                .isEqualTo("REFUSED");
        assertThat(row().status()).isNull();
    }

    @Test
    void withoutASignInOrATokenThereIsNoEntry() {
        assertThat(mvc.post()
                        .uri("/sesi/{id}/kehadiran/kiriman", session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_JSON)
                        .content(body(secretary, item(delegate, "\"status\":\"PRESENT\"")))
                        .with(anonymous())
                        .with(csrf()))
                .hasStatus(401);
        assertThat(mvc.post()
                        .uri("/sesi/{id}/kehadiran/kiriman", session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(secretary, item(delegate, "\"status\":\"PRESENT\"")))
                        .with(user(secretary)))
                .hasStatus(403);
        assertThat(row().status()).isNull();
    }

    @Test
    void oneMarkOrAHundredAndTwentyCostTheSame() {
        int one = statements
                .during(() -> send(secretary, item(delegate, "\"status\":\"PRESENT\"")))
                .size();
        var all = new UUID[24];
        for (int number = 0; number < all.length; number++) {
            var kelurahan = number < 8
                    ? "16.73.08.10%02d".formatted(number + 1)
                    : number < 16 ? "16.73.05.10%02d".formatted(number - 7) : "16.73.06.10%02d".formatted(number - 15);
            all[number] = examples.pokja(kelurahan, "Pokja " + kelurahan);
        }
        session = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), all);
        var items = new ArrayList<String>();
        for (var group : all) {
            for (int seat = 1; seat <= 5; seat++) {
                items.add(item(meetings.delegate(session, group, "Utusan Contoh " + seat), "\"status\":\"PRESENT\""));
            }
        }
        var staff = users.account(Role.STAFF, Reach.CITY);

        assertThat(statements.during(() ->
                        assertThat(send(staff, items.toArray(String[]::new))).hasStatusOk()))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(8);
        assertThat(attendance.sheet(session, Reach.CITY))
                .extracting(SheetRow::status)
                .containsOnly(AttendanceStatus.PRESENT);
    }

    @Test
    void answersEachGuestWithAReceipt() {
        var guest = guest(UUID.randomUUID(), " Fitri\\u0000 Contoh ");
        var foreign = "{\"id\":\"%s\",\"pokja\":\"%s\",\"name\":\"Gita\",\"at\":\"%s\"}"
                .formatted(UUID.randomUUID(), UUID.randomUUID(), Instant.now());

        var answer = post(secretary, body(secretary, List.of(), List.of(guest, foreign)));

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.guests[0].outcome")
                .isEqualTo("APPLIED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.guests[0].receivedAt")
                .asString()
                .matches("\\d\\d\\.\\d\\d");
        assertThat(answer).bodyJson().extractingPath("$.guests[1].outcome").isEqualTo("REFUSED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.guests[1].reason")
                .asString()
                .contains("daftar undangan");
        assertThat(guests.list(session, Reach.CITY)).extracting(GuestRow::name).containsExactly("Fitri Contoh");
        assertThat(post(secretary, body(secretary, List.of(), List.of(guest))))
                .bodyJson()
                .extractingPath("$.guests[0].known")
                .isEqualTo(true);
        assertThat(guests.list(session, Reach.CITY)).hasSize(1);
    }

    @Test
    void aGuestWithoutANameIsUnreadable() {
        for (var name : List.of(" ", "x".repeat(121))) {
            assertThat(post(secretary, body(secretary, List.of(), List.of(guest(UUID.randomUUID(), name)))))
                    .hasStatus(400);
        }
        assertThat(guests.list(session, Reach.CITY)).isEmpty();
    }

    @Test
    void guestsOfAnotherAccountWaitForTheirOwner() {
        var other = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));

        assertThat(post(secretary, body(other, List.of(), List.of(guest(UUID.randomUUID(), "Fitri")))))
                .hasStatus(409);
        assertThat(guests.list(session, Reach.CITY)).isEmpty();
    }

    @Test
    void oneGuestOrFiftyCostTheSameBesidesMarks() {
        int one = statements
                .during(() -> post(
                        secretary,
                        body(
                                secretary,
                                List.of(item(delegate, "\"status\":\"PRESENT\"")),
                                List.of(guest(UUID.randomUUID(), "Fitri")))))
                .size();
        var many = new ArrayList<String>();
        for (int number = 0; number < 50; number++) {
            many.add(guest(UUID.randomUUID(), "Tamu Contoh"));
        }

        assertThat(statements.during(() -> post(
                        secretary, body(secretary, List.of(item(delegate, "\"base\":1,\"status\":\"SICK\"")), many))))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(10);
        assertThat(guests.list(session, Reach.CITY)).hasSize(51);
    }

    private SheetRow row() {
        return attendance.sheet(session, Reach.CITY).isEmpty() ? null : attendance.row(session, delegate, Reach.CITY);
    }

    private MvcTestResult send(SignedInUser by, String... items) {
        return post(by, body(by, items));
    }

    private MvcTestResult post(SignedInUser by, String body) {
        return mvc.post()
                .uri("/sesi/{id}/kehadiran/kiriman", session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(user(by))
                .with(csrf())
                .exchange();
    }

    private static String body(SignedInUser owner, String... items) {
        return "{\"account\":\"%s\",\"sentAt\":\"%s\",\"marks\":[%s]}"
                .formatted(owner.accountId(), Instant.now(), String.join(",", items));
    }

    private static String body(SignedInUser owner, List<String> marks, List<String> guests) {
        return "{\"account\":\"%s\",\"sentAt\":\"%s\",\"marks\":[%s],\"guests\":[%s]}"
                .formatted(owner.accountId(), Instant.now(), String.join(",", marks), String.join(",", guests));
    }

    private static String guest(UUID id, String name) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"at\":\"%s\"}".formatted(id, name, Instant.now());
    }

    private static String item(UUID delegate, String fields) {
        return "{\"id\":\"%s\",\"delegate\":\"%s\",\"at\":\"%s\",%s}"
                .formatted(UUID.randomUUID(), delegate, Instant.now(), fields);
    }
}
