package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceExamples;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class BoardControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

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
    AttendanceExamples sheets;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID airKuti;
    UUID kayuAra;
    UUID session;
    SignedInUser staff;

    @BeforeEach
    void aSessionOfTwoPokja() {
        airKuti = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        kayuAra = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        session = meetings.openSession(airKuti, kayuAra);
        staff = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void showsATileForEachPokja() {
        mark(meetings.delegate(session, airKuti, "Dewi Contoh"), Mark.PRESENT);
        mark(meetings.delegate(session, airKuti, "Budi Contoh"), new Mark(AttendanceStatus.SICK, null, null, null));
        meetings.delegate(session, airKuti, "Citra Contoh");

        assertThat(requests.get(board(), users.leader()))
                .hasStatusOk()
                .bodyText()
                .contains("Papan kehadiran", "2 dari 3 ditandai", "Sedang diisi", "1 Hadir, ", "1 Sakit, ")
                .contains("Belum ada utusan", "0/2");
    }

    @Test
    void marksOutWhoIsSilentAndWhoHasNotBegun() {
        mark(meetings.delegate(session, airKuti, "Dewi Contoh"), Mark.PRESENT);
        meetings.delegate(session, airKuti, "Budi Contoh");
        meetings.delegate(session, kayuAra, "Citra Contoh");
        db.sql("alter table attendance_log disable trigger user").update();
        db.sql("update attendance_log set received_at = '2021-06-14T01:12:00Z'").update();
        db.sql("alter table attendance_log enable trigger user").update();

        assertThat(requests.get(board(), users.staff()))
                .bodyText()
                .contains("tile--silent", "Belum ada tanda baru sejak 14/06/2021 08.12 WIB")
                .contains("tile--unmarked", "Belum ada tanda");
    }

    @Test
    void countsWhatWaitsForADecision() {
        var delegate = meetings.delegate(session, airKuti, "Dewi Contoh");
        var secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        sheets.sheet(session, airKuti, delegate).collide(users.account(Role.STAFF, Reach.CITY), secretary);

        assertThat(requests.get(board(), users.staff()))
                .bodyText()
                .contains("1 perlu diputuskan", "tile--complete", "1/2", "/sesi/" + session + "/keputusan");
        assertThat(requests.get(board(), users.leader())).bodyText().doesNotContain("/keputusan");
    }

    @Test
    void showsAFieldOfficerThePokjaInReach() {
        assertThat(requests.get(board(), users.fieldOfficer("16.73.02")))
                .hasStatusOk()
                .bodyText()
                .contains("Kayu Ara", "0/1")
                .doesNotContain("Air Kuti");
    }

    @Test
    void sendsItsPartOnlyIfSomethingIsNew() {
        var staff = users.staff();
        var part = requests.get(board() + "?bagian=papan", staff);
        assertThat(part).hasStatusOk().bodyText().contains("board__tiles").doesNotContain("<html", "<main");
        var tag = part.getResponse().getHeader(HttpHeaders.ETAG);

        var again = mvc.get()
                .uri(board() + "?bagian=papan")
                .with(staff)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
        assertThat(again).hasStatus(304).bodyText().isEmpty();
        var other = mvc.get()
                .uri(board() + "?bagian=papan")
                .with(staff)
                .header(HttpHeaders.IF_NONE_MATCH, "\"another\"")
                .exchange();
        assertThat(other).hasStatusOk().bodyText().contains("board__tiles");
    }

    @Test
    void readsNothingAgainForTheNextViewer() {
        var leader = users.leader();
        requests.get(board(), users.staff());

        assertThat(statements.during(() -> requests.get(board(), leader)))
                .noneMatch(statement -> statement.contains("invitation"));
    }

    @Test
    void takesAsManyStatementsForManyPokja() {
        var few = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), airKuti);
        var staff = users.staff();

        var forOne = statements.during(() -> requests.get("/sesi/" + few + "/papan", staff));
        assertThat(statements.during(() -> requests.get(board(), staff)))
                .hasSameSizeAs(forOne)
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void isNotForSecretaries() {
        assertThat(requests.get(board(), users.secretary(AIR_KUTI))).hasStatus(403);
    }

    @Test
    void outOfReachThereIsNone() {
        assertThat(requests.get(board(), users.fieldOfficer("16.73.05"))).hasStatus(404);
        assertThat(requests.get("/sesi/" + UUID.randomUUID() + "/papan", users.staff()))
                .hasStatus(404);
        assertThat(requests.get("/sesi/bukan-id/papan", users.staff())).hasStatus(404);
    }

    private String board() {
        return "/sesi/" + session + "/papan";
    }

    private void mark(UUID delegate, Mark mark) {
        attendance.mark(new RecordMark(delegate, null, mark, null), staff);
    }
}
