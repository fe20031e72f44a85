package id.go.lubuklinggau.pokja.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.Together;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Phones send batches of marks about the same people at once, each batch twice or more, while others mark on pages and decide
 * between marks that collided: afterwards every mark is there once, and log, current marks and versions tell one story, whatever the interleaving.
 */
@DatabaseTest
class ManyPhonesTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final int PHONES = 8;
    private static final int BATCHES = 12;

    @Autowired
    SentMarkService sentMarks;

    @Autowired
    DecisionService decisions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    PokjaExamples examples;

    @Autowired
    TestUsers users;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("owner")
    JdbcClient db;

    private UUID session;
    private final List<UUID> delegates = new ArrayList<>();

    @Test
    void everyMarkIsThereOnce() throws Exception {
        var pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        for (int seat = 1; seat <= 5; seat++) {
            delegates.add(meetings.delegate(session, pokja, "Utusan Contoh " + seat));
        }
        var hands = new ArrayList<Callable<Integer>>();
        for (int phone = 0; phone < PHONES; phone++) {
            var random = new Random(phone);
            var owner = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
            hands.add(() -> sendAtRandom(owner, random));
        }
        var staff = users.account(Role.STAFF, Reach.CITY);
        hands.add(() -> markOnAPage(staff, new Random(PHONES)));
        for (int hand = 1; hand <= 2; hand++) {
            var random = new Random(PHONES + hand);
            hands.add(() -> decide(staff, random));
        }

        int sent = Together.run(hands).stream().mapToInt(Integer::intValue).sum();
        sent += collide(staff);
        decide(staff, new Random(1)); // who chooses a mark at the first step

        assertThat(one("select count(*) from sent_mark")).isEqualTo(sent);
        assertThat(one("""
                        select count(*) from (
                            select delegate_id, count(*) as rows, min(version) as first, max(version) as last
                            from attendance_log group by delegate_id) l
                        where l.first <> 1 or l.last <> l.rows""")).isZero();
        assertThat(one("""
                        select count(*) from attendance a
                        left join attendance_log l on l.delegate_id = a.delegate_id and l.version = a.version
                        where (l.status, l.note, l.marked_at, l.marked_by)
                                  is distinct from (a.status, a.note, a.marked_at, a.marked_by)
                           or exists (select from attendance_log x
                                      where x.delegate_id = a.delegate_id and x.version > a.version)""")).isZero();
        assertThat(one("""
                        select count(*) from sent_mark s
                        where s.version is not null and not exists (
                            select from attendance_log l
                            where l.delegate_id = s.delegate_id and l.version = s.version and l.status = s.status
                              and l.marked_by = s.sent_by and l.marked_at = s.marked_at)""")).isZero();
        assertThat(one("select count(*) from attendance_log where device is not null and kind = 'MARK'"))
                .isEqualTo(one("select count(*) from sent_mark where version is not null"));
        assertThat(one("select count(*) from mark_decision where version is not null"))
                .isPositive();
        assertThat(one("""
                        select count(*) from mark_decision m join sent_mark s on s.id = m.sent_mark_id
                        where m.version is not null and not exists (
                            select from attendance_log l
                            where l.delegate_id = s.delegate_id and l.version = m.version and l.kind = 'DECISION'
                              and l.marked_by = s.sent_by and l.marked_at = s.marked_at and l.status = s.status)""")).isZero();
        assertThat(one("select count(*) from attendance_log where kind = 'DECISION'"))
                .isEqualTo(one("select count(*) from mark_decision where version is not null"));
        assertThat(one("select count(*) from attendance")).isEqualTo(5);
    }

    /** @return how many marks it has sent, however often */
    private int sendAtRandom(SignedInUser owner, Random random) {
        int sent = 0;
        var former = new ArrayList<SentMark>();
        for (int batch = 0; batch < BATCHES; batch++) {
            var marks = new ArrayList<SentMark>();
            var order = new ArrayList<>(delegates);
            Collections.shuffle(order, random);
            for (var delegate : order.subList(0, 1 + random.nextInt(order.size()))) {
                marks.add(markOf(delegate, owner, random));
            }
            sent += marks.size();
            former.addAll(marks);
            do {
                send(owner, marks);
            } while (random.nextInt(3) == 0); // the answer was lost
            if (random.nextInt(4) == 0) {
                send(owner, former);
            }
        }
        return sent;
    }

    private SentMark markOf(UUID delegate, SignedInUser owner, Random random) {
        var seen = random.nextBoolean()
                ? attendance.row(session, delegate, owner.reach()).markVersion()
                : null;
        var mark = random.nextInt(3) == 0
                ? new Mark(AttendanceStatus.EXCUSED, null, null, "Kata " + random.nextInt(1000))
                : Mark.PRESENT;
        return new SentMark(UUID.randomUUID(), delegate, seen, mark, clock.instant());
    }

    private void send(SignedInUser owner, List<SentMark> marks) {
        var receipts = sentMarks.receive(
                new ReceiveMarks(session, owner.accountId(), clock.instant(), "Chrome di Android", marks), owner);
        assertThat(receipts).extracting(MarkReceipt::outcome).doesNotContain(MarkOutcome.REFUSED);
    }

    private int markOnAPage(SignedInUser staff, Random random) {
        for (int step = 0; step < 40; step++) {
            var delegate = delegates.get(random.nextInt(delegates.size()));
            var seen = attendance.row(session, delegate, Reach.CITY).markVersion();
            try {
                if (random.nextInt(4) == 0) {
                    attendance.undo(delegate, seen, "Uji", staff);
                } else {
                    attendance.mark(
                            new RecordMark(
                                    delegate, seen, new Mark(AttendanceStatus.SICK, null, null, "" + step), null),
                            staff);
                }
            } catch (BrokenRule somebodyWasFaster) {
                // which is the point
            }
        }
        return 0;
    }

    /** Whatever the others have left, here is something to decide. */
    private int collide(SignedInUser staff) {
        var delegate = delegates.get(0);
        var seen = attendance.row(session, delegate, Reach.CITY).markVersion();
        var sick = new Mark(AttendanceStatus.SICK, null, null, "terakhir");
        attendance.mark(new RecordMark(delegate, seen, sick, null), staff);
        var stranger = users.account(Role.FIELD_OFFICER, Reach.of(AIR_KUTI));
        send(stranger, List.of(new SentMark(UUID.randomUUID(), delegate, null, Mark.PRESENT, clock.instant())));
        return 1;
    }

    private int decide(SignedInUser staff, Random random) {
        for (int step = 0; step < 60; step++) {
            for (var open : decisions.open(session, Reach.CITY)) {
                var seen = open.waiting().stream().map(WaitingMark::id).toList();
                var chosen = random.nextInt(4) == 0 ? null : seen.get(random.nextInt(seen.size()));
                try {
                    decisions.decide(
                            new DecideMark(
                                    open.row().delegateId(), chosen, open.row().markVersion(), Set.copyOf(seen), null),
                            staff);
                } catch (DecisionOutdated somebodyWasFaster) {
                    // and the page would show what there is now
                }
            }
        }
        return 0;
    }

    private long one(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
