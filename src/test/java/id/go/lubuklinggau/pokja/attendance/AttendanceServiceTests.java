package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AttendanceServiceTests {

    @Autowired
    AttendanceService attendance;

    @Autowired
    DelegationService delegations;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    PokjaExamples examples;

    @Autowired
    TestUsers users;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    UUID session;
    UUID pokja;
    UUID delegate;
    SignedInUser staff;
    SignedInUser secretary;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja("16.73.01.1001", "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        delegate = meetings.delegate(session, pokja, "Dewi Contoh");
        staff = users.account(Role.STAFF, Reach.CITY);
        secretary = users.account(Role.SECRETARY, Reach.of("16.73.01.1001"));
    }

    /** Whoever comes first wins: a marked delegate stays, one that is gone is not marked. */
    @Test
    void aDelegateIsMarkedOrTakenOffNeverBoth() throws Exception {
        var groups = new UUID[8];
        for (int number = 0; number < groups.length; number++) {
            groups[number] = examples.pokja("16.73.08.10%02d".formatted(number + 1), "Pokja " + number);
        }
        var crowded = meetings.openSession(groups);
        for (int round = 0; round < 40; round++) {
            var seated = meetings.delegate(crowded, groups[round / 5], "Orang Contoh " + round);
            var done = Together.run(List.<Callable<Boolean>>of(() -> isMarked(seated), () -> isTakenOff(seated)));
            assertThat(done.get(0)).isNotEqualTo(done.get(1));
        }
    }

    private boolean isMarked(UUID seated) {
        try {
            attendance.mark(new RecordMark(seated, null, Mark.PRESENT, null), staff);
            return true;
        } catch (NotFound gone) {
            return false;
        }
    }

    private boolean isTakenOff(UUID seated) {
        try {
            delegations.withdraw(seated, Reach.CITY);
            return true;
        } catch (BrokenRule marked) {
            return false;
        }
    }

    @Test
    void aMarkStandsAndIsLogged() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);

        var row = attendance.row(session, delegate, Reach.CITY);
        assertThat(row.status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(row.markedByName()).isEqualTo(secretary.getDisplayName());
        assertThat(log()).containsExactly("1 MARK PRESENT");
    }

    @Test
    void theSameMarkTwiceIsOne() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff);

        assertThat(log()).hasSize(1);
    }

    @Test
    void aMarkMadeFromAnOlderStateChangesNothing() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);

        assertThatThrownBy(() -> attendance.mark(new RecordMark(delegate, null, excused("Sakit anak"), null), staff))
                .isInstanceOfSatisfying(
                        MarkCollision.class,
                        collision -> assertThat(collision.standing().status()).isEqualTo(AttendanceStatus.PRESENT));
        assertThat(log()).hasSize(1);
    }

    @Test
    void undoBringsBackTheMarkBefore() {
        attendance.mark(new RecordMark(delegate, null, excused("Dinas luar"), null), secretary);
        attendance.mark(new RecordMark(delegate, 1L, Mark.PRESENT, null), secretary);
        attendance.undo(delegate, 2L, null, secretary);

        var row = attendance.row(session, delegate, Reach.CITY);
        assertThat(row.status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row.note()).isEqualTo("Dinas luar");
        assertThat(log()).containsExactly("1 MARK EXCUSED", "2 MARK PRESENT", "3 UNDO EXCUSED");
    }

    @Test
    void undoOfTheFirstMarkLeavesNone() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);
        attendance.undo(delegate, 1L, null, secretary);

        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isNull();
        assertThat(log()).containsExactly("1 MARK PRESENT", "2 UNDO null");
    }

    @Test
    void whatAnotherMarkedOnlyStaffTakesBackAndSaysWhy() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);
        var officer = users.account(Role.FIELD_OFFICER, Reach.of("16.73.01.1001"));

        assertThatThrownBy(() -> attendance.undo(delegate, 1L, "Salah orang", officer))
                .isInstanceOf(UndoOfAnother.class);
        assertThatThrownBy(() -> attendance.undo(delegate, 1L, null, staff)).isInstanceOf(UndoReasonMissing.class);
        attendance.undo(delegate, 1L, "Salah orang", staff);

        assertThat(log()).containsExactly("1 MARK PRESENT", "2 UNDO null");
    }

    @Test
    void onesOwnMarkIsTakenBackForTenMinutes() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);
        db.sql("update attendance set marked_at = marked_at - interval '11 minutes'")
                .update();

        assertThatThrownBy(() -> attendance.undo(delegate, 1L, null, secretary)).isInstanceOf(UndoTooLate.class);
    }

    @Test
    void theRestIsMarkedPresentAndNobodyElse() {
        var second = meetings.delegate(session, pokja, "Erna Contoh");
        attendance.mark(new RecordMark(delegate, null, excused("Izin"), null), secretary);

        assertThat(attendance.markRestPresent(session, secretary)).isEqualTo(1);
        assertThat(attendance.row(session, delegate, Reach.CITY).status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(attendance.row(session, second, Reach.CITY).status()).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(attendance.markRestPresent(session, secretary)).isZero();
    }

    @Test
    void aFinalSessionIsCorrectedByStaffWithAReason() {
        meetings.makeFinal(session);

        assertThatThrownBy(() -> attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, "Lupa"), secretary))
                .isInstanceOf(EntryIsFinal.class);
        assertThatThrownBy(() -> attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), staff))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> attendance.markRestPresent(session, staff)).isInstanceOf(EntryIsFinal.class);

        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, "Tanda tangan ada di kertas"), staff);
        assertThat(log()).containsExactly("1 CORRECTION PRESENT");
        assertThatThrownBy(() -> attendance.undo(delegate, 1L, null, staff)).isInstanceOf(EntryIsFinal.class);
    }

    @Test
    void entryWaitsUntilTheSessionIsOpen() {
        var other = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        var announced = meetings.announcedSession(other);
        var early = meetings.delegate(announced, other, "Fajar Contoh");

        assertThatThrownBy(() -> attendance.mark(new RecordMark(early, null, Mark.PRESENT, null), staff))
                .isInstanceOf(EntryNotOpen.class);
        assertThatThrownBy(() -> attendance.markRestPresent(announced, staff)).isInstanceOf(EntryNotOpen.class);
    }

    @Test
    void anotherPokjaIsNotFound() {
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThatThrownBy(() -> attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), stranger))
                .isInstanceOf(NotFound.class);
        assertThat(attendance.sheet(session, stranger.reach())).isEmpty();
    }

    @Test
    void theLogOnlyGrows() {
        attendance.mark(new RecordMark(delegate, null, Mark.PRESENT, null), secretary);

        assertThatThrownBy(() ->
                        db.sql("update attendance_log set status = 'SICK'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> db.sql("delete from attendance_log").update()).hasMessageContaining("append-only");
    }

    @Test
    void aRowKeepsTheNumberOfThePaperWhoeverLooks() {
        var first = examples.pokja("16.73.02.1001", "Pokja Kayu Ara");
        var other = examples.pokja("16.73.02.1002", "Pokja Lubuk Tanjung");
        var session2 = meetings.openSession(other, first);
        meetings.delegate(session2, other, "Gita Contoh");

        assertThat(attendance.sheet(session2, Reach.CITY))
                .extracting(SheetRow::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(attendance.sheet(session2, Reach.of("16.73.02.1002")))
                .extracting(SheetRow::number)
                .containsExactly(6, 7, 8, 9, 10);
    }

    /** Many hands on five rows: afterwards log, current marks and versions agree, whatever the interleaving. */
    @Test
    void manyWritersAtOnceLeaveOneStory() throws Exception {
        var delegates = new ArrayList<>(List.of(delegate));
        for (int seat = 2; seat <= 5; seat++) {
            delegates.add(meetings.delegate(session, pokja, "Utusan Contoh " + seat));
        }
        var writers = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < 8; writer++) {
            var random = new Random(writer);
            writers.add(() -> writeAtRandom(delegates, random));
        }
        Together.run(writers);

        assertThat(db.sql("""
                        select count(*) from (
                            select delegate_id, count(*) as rows, min(version) as first, max(version) as last
                            from attendance_log group by delegate_id) l
                        where l.first <> 1 or l.last <> l.rows""").query(Integer.class).single()).isZero();
        assertThat(db.sql("""
                        select count(*) from attendance a
                        left join attendance_log l on l.delegate_id = a.delegate_id and l.version = a.version
                        where l.status is distinct from a.status or l.marked_by is distinct from a.marked_by
                           or exists (select from attendance_log x
                                      where x.delegate_id = a.delegate_id and x.version > a.version)""").query(Integer.class).single()).isZero();
        assertThat(db.sql("select count(*) from attendance")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private Void writeAtRandom(List<UUID> delegates, Random random) {
        for (int step = 0; step < 20; step++) {
            var chosen = delegates.get(random.nextInt(delegates.size()));
            var seen = attendance.row(session, chosen, Reach.CITY).markVersion();
            try {
                switch (random.nextInt(4)) {
                    case 0 -> attendance.markRestPresent(session, secretary);
                    case 1 -> attendance.undo(chosen, seen, null, secretary);
                    case 2 -> attendance.mark(new RecordMark(chosen, seen, excused("Langkah " + step), null), staff);
                    default -> attendance.mark(new RecordMark(chosen, seen, Mark.PRESENT, null), secretary);
                }
            } catch (MarkCollision | UndoOfAnother expected) {
                // somebody else was faster, which is the point
            }
        }
        return null;
    }

    private static Mark excused(String note) {
        return new Mark(AttendanceStatus.EXCUSED, null, null, note);
    }

    private List<String> log() {
        return db.sql("""
                        select version || ' ' || kind || ' ' || coalesce(status, 'null') from attendance_log
                        where delegate_id = ? order by version""").param(delegate).query(String.class).list();
    }
}
