package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ClosingServiceTests {

    private static final String NOTE = "Tanpa keterangan";

    @Autowired
    ClosingService closing;

    @Autowired
    SessionService sessions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AttendanceExamples sheets;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    PokjaExamples examples;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID pokja;
    UUID session;
    SignedInUser staff;
    SignedInUser secretary;
    SignedInUser officer;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja("16.73.01.1001", "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of("16.73.01.1001"));
        officer = users.account(Role.FIELD_OFFICER, Reach.of("16.73.01", "16.73.08"));
    }

    @Test
    void theUnmarkedAloneBecomeAbsent() {
        var came = meetings.delegate(session, pokja, "Dewi Contoh");
        var never = meetings.delegate(session, pokja, "Budi Contoh");
        var takenBack = meetings.delegate(session, pokja, "Citra Contoh");
        attendance.mark(new RecordMark(came, null, Mark.PRESENT, null), secretary);
        attendance.mark(new RecordMark(takenBack, null, Mark.PRESENT, null), secretary);
        attendance.undo(takenBack, 1L, null, secretary);

        assertThat(closing.outlook(session, Reach.CITY).tally())
                .returns(5, AttendanceTally::seats)
                .returns(3, AttendanceTally::named)
                .returns(2, AttendanceTally::unmarked);
        assertThat(closing.outlook(session, Reach.CITY).unfinished())
                .extracting(BoardTile::pokjaId)
                .containsExactly(pokja);
        assertThat(closing.close(session, NOTE, staff)).isEqualTo(2);

        assertThat(log(came)).containsExactly("1 MARK PRESENT " + secretary.getDisplayName());
        assertThat(log(never)).containsExactly("1 MARK ABSENT " + staff.getDisplayName());
        assertThat(log(takenBack)).last().isEqualTo("3 MARK ABSENT " + staff.getDisplayName());
        assertThat(attendance.row(session, never, Reach.CITY).note()).isEqualTo(NOTE);
        assertThat(closing.outlook(session, Reach.CITY).unfinished()).isEmpty();
    }

    @Test
    void aMarkThatCollidedWaitsOn() {
        var delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        sheets.sheet(session, pokja, delegate).collide(staff, secretary);

        assertThat(sessions.find(session, Reach.CITY).undecided()).isEqualTo(1);
        assertThat(closing.close(session, NOTE, staff)).isZero();
        assertThat(sessions.find(session, Reach.CITY).undecided()).isEqualTo(1);
    }

    /** Whoever marks while staff closes is in time or too late; nobody is left without a mark, nor marked twice. */
    @Test
    void marksAndTheClosingTakeTurns() throws Exception {
        for (int round = 0; round < 10; round++) {
            var crowded = round == 0 ? session : meetings.openSession(examples.pokja(kelurahan(round), "Pokja"));
            var group = db.sql("select pokja_id from invitation where session_id = ?")
                    .param(crowded)
                    .query(UUID.class)
                    .single();
            var attempts = new ArrayList<Callable<Integer>>();
            for (int seat = 0; seat < 5; seat++) {
                var delegate = meetings.delegate(crowded, group, "Orang Contoh " + round + " " + seat);
                attempts.add(() -> marked(delegate));
            }
            attempts.add(3, () -> closing.close(crowded, NOTE, staff));

            var done = Together.run(attempts);

            assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
            assertThat(attendance.sheet(crowded, Reach.CITY))
                    .allSatisfy(row -> assertThat(row.markVersion()).isEqualTo(1));
        }
    }

    private int marked(UUID delegate) {
        try {
            attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), officer);
            return 1;
        } catch (EntryIsFinal tooLate) {
            return 0;
        }
    }

    private static String kelurahan(int number) {
        return "16.73.08.10%02d".formatted(number);
    }

    private List<String> log(UUID delegate) {
        return db.sql("""
                        select version || ' ' || kind || ' ' || coalesce(status, 'null') || ' ' || marked_by_name
                        from attendance_log where delegate_id = ? order by version""").param(delegate).query(String.class).list();
    }
}
