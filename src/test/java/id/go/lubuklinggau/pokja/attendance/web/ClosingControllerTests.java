package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ClosingControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    StatementCounter statements;

    UUID pokja;

    @BeforeEach
    void aPokja() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
    }

    @Test
    void becomesFinalOnceAfterBeingAskedTwice() {
        var session = meetings.openSession(pokja);
        var came = meetings.delegate(session, pokja, "Dewi Contoh");
        var silent = meetings.delegate(session, pokja, "Budi Contoh");
        attendance.mark(new RecordMark(came, null, Mark.PRESENT, null), users.account(Role.STAFF, Reach.CITY));

        assertThat(requests.get(closing(session), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("dibekukan", "2 dari 5 kursi sudah bernama.")
                .contains("1 utusan belum ditandai akan dicatat tidak hadir dengan keterangan")
                .contains("Air Kuti", "1 dari 2 utusan belum ditandai", "Catat 1 tidak hadir, jadikan final")
                .doesNotContain("menunggu keputusan", "belum berlangsung");
        assertThat(state(session)).isEqualTo(SessionState.OPEN);
        assertThat(attendance.row(session, silent, Reach.CITY).status()).isNull();

        assertThat(requests.post(closing(session), users.staff()))
                .hasRedirectedUrl(page(session))
                .flash()
                .containsEntry("markedAbsent", 1);
        assertThat(state(session)).isEqualTo(SessionState.FINAL);
        assertThat(attendance.row(session, came, Reach.CITY).status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(attendance.row(session, silent, Reach.CITY))
                .returns(AttendanceStatus.ABSENT, row -> row.status())
                .returns("Tanpa keterangan", row -> row.note());

        assertThat(requests.post(closing(session), users.staff())).hasStatus(409);
    }

    @Test
    void warnsBeforeItsHour() {
        var tomorrow = LocalDate.now(Dates.ZONE).plusDays(1);
        var session = meetings.sessionWithin(EntryTimes.ALWAYS, tomorrow, pokja);

        assertThat(requests.get(closing(session), users.staff()))
                .hasStatusOk()
                .bodyText()
                .contains("Sesi ini belum berlangsung: " + new Dates().full(tomorrow));
    }

    @Test
    void saysThatEverybodyIsMarked() {
        var session = meetings.openSession(pokja);
        var came = meetings.delegate(session, pokja, "Dewi Contoh");
        attendance.mark(new RecordMark(came, null, Mark.PRESENT, null), users.account(Role.STAFF, Reach.CITY));

        assertThat(requests.get(closing(session), users.staff()))
                .bodyText()
                .contains("Semua utusan sudah ditandai.")
                .doesNotContain("akan dicatat");
        assertThat(requests.post(closing(session), users.staff())).flash().containsEntry("markedAbsent", 0);
    }

    @Test
    void doesNotBecomeFinalBeforeItIsOpen() {
        var session = meetings.announcedSession(pokja);
        var delegate = meetings.delegate(session, pokja, "Dewi Contoh");

        assertThat(requests.post(closing(session), users.staff()))
                .hasStatus(409)
                .bodyText()
                .contains("sudah tidak pada tahap itu");
        assertThat(state(session)).isEqualTo(SessionState.DRAFT);
        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isNull();
    }

    @Test
    void onlyStaffClosesIt() {
        var session = meetings.openSession(pokja);
        for (var other :
                List.of(users.admin(), users.leader(), users.fieldOfficer("16.73.01"), users.secretary(AIR_KUTI))) {
            assertThat(requests.get(closing(session), other)).hasStatus(403);
            assertThat(requests.post(closing(session), other)).hasStatus(403);
        }
        assertThat(state(session)).isEqualTo(SessionState.OPEN);
    }

    @Test
    void knowsNoOther() {
        for (var unknown : List.of(UUID.randomUUID().toString(), "bukan-id")) {
            assertThat(requests.get(closing(unknown), users.staff())).hasStatus(404);
            assertThat(requests.post(closing(unknown), users.staff())).hasStatus(404);
        }
    }

    @Test
    void closesAnyNumberInAsManyStatements() {
        var one = meetings.openSession(pokja);
        meetings.delegate(one, pokja, "Dewi Contoh");
        var more = meetings.openSessionOn(MeetingExamples.DAY.plusDays(1), pokja);
        for (var name : List.of("Ani Contoh", "Budi Contoh", "Citra Contoh", "Dedi Contoh")) {
            meetings.delegate(more, pokja, name);
        }
        var staff = users.staff();

        var forOne = statements.during(() -> requests.post(closing(one), staff));
        var forMore = statements.during(() -> requests.post(closing(more), staff));

        assertThat(forMore).hasSameSizeAs(forOne);
    }

    private static String closing(Object session) {
        return "/sesi/" + session + "/finalisasi";
    }

    private String page(UUID session) {
        return "/pertemuan/" + sessions.find(session, Reach.CITY).meetingId() + "/sesi/1";
    }

    private SessionState state(UUID session) {
        return sessions.find(session, Reach.CITY).state();
    }
}
