package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sheets, marks of phones and their collisions for tests, made by the services. */
@TestComponent
public class AttendanceExamples {

    private static final String PHONE = "Chrome di Android";

    private final AttendanceService attendance;
    private final SentMarkService sentMarks;
    private final MeetingExamples meetings;
    private final PokjaExamples examples;
    private final Clock clock;
    private final JdbcClient db;

    AttendanceExamples(
            AttendanceService attendance,
            SentMarkService sentMarks,
            MeetingExamples meetings,
            PokjaExamples examples,
            Clock clock,
            @Qualifier("owner") JdbcClient db) {
        this.attendance = attendance;
        this.sentMarks = sentMarks;
        this.meetings = meetings;
        this.examples = examples;
        this.clock = clock;
        this.db = db;
    }

    public static Mark excused(String note) {
        return new Mark(AttendanceStatus.EXCUSED, null, null, note);
    }

    public static Mark sick() {
        return new Mark(AttendanceStatus.SICK, null, null, null);
    }

    /** An open session of one Pokja with a single delegate, Dewi Contoh. */
    public Sheet openSheet(String kelurahanCode) {
        var pokja = examples.pokja(kelurahanCode, "Pokja Contoh");
        var session = meetings.openSession(pokja);
        return sheet(session, pokja, meetings.delegate(session, pokja, "Dewi Contoh"));
    }

    public Sheet sheet(UUID session, UUID pokja, UUID delegate) {
        return new Sheet(session, pokja, delegate);
    }

    /** A sheet with the delegate that a test is about. */
    public final class Sheet {

        private final UUID session;
        private final UUID pokja;
        private final UUID delegate;

        private Sheet(UUID session, UUID pokja, UUID delegate) {
            this.session = session;
            this.pokja = pokja;
            this.delegate = delegate;
        }

        public UUID session() {
            return session;
        }

        public UUID pokja() {
            return pokja;
        }

        public UUID delegate() {
            return delegate;
        }

        /** The same sheet, about another delegate. */
        public Sheet of(UUID other) {
            return new Sheet(session, pokja, other);
        }

        /** Marks on a page, on top of the version. */
        public void markOnPage(SignedInUser by, Long version, Mark mark) {
            attendance.mark(new RecordMark(delegate, version, mark, null), by);
        }

        /** As a phone makes it now. */
        public SentMark mark(Long baseVersion, Mark mark) {
            return mark(baseVersion, mark, clock.instant());
        }

        public SentMark mark(Long baseVersion, Mark mark, Instant deviceAt) {
            return new SentMark(UUID.randomUUID(), delegate, baseVersion, mark, deviceAt);
        }

        public MarkReceipt send(SignedInUser by, SentMark mark) {
            return send(by, clock.instant(), mark).get(0);
        }

        public List<MarkReceipt> send(SignedInUser by, Instant sentAt, SentMark... marks) {
            return sentMarks.receive(new ReceiveMarks(session, by.accountId(), sentAt, PHONE, List.of(marks)), by);
        }

        /**
         * One marks on the page as excused whom another, who has not seen that, marks as present.
         *
         * @return the mark that waits
         */
        public UUID collide(SignedInUser onPage, SignedInUser fromPhone) {
            markOnPage(onPage, null, excused("Dinas luar"));
            var sent = mark(null, Mark.PRESENT);
            send(fromPhone, sent);
            return sent.id();
        }

        public SheetRow row() {
            return attendance.row(session, delegate, Reach.CITY);
        }

        /** Such as 1 MARK PRESENT, in their order. */
        public List<String> log() {
            return db.sql("""
                            select version || ' ' || kind || ' ' || coalesce(status, 'null') from attendance_log
                            where delegate_id = ? order by version""").param(delegate).query(String.class).list();
        }

        /** What waits for staff, by status. */
        public List<String> waiting() {
            return db.sql("select status from undecided_mark where delegate_id = ?")
                    .param(delegate)
                    .query(String.class)
                    .list();
        }
    }
}
