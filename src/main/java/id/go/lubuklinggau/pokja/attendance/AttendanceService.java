package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.MarkEntry.Kind;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class AttendanceService {

    private final AttendanceLedger ledger;
    private final MarkHistory history;
    private final SentMarks sentMarks;
    private final CorrectionQueries correctionQueries;
    private final SessionService sessions;
    private final EntryHours hours;
    private final Clock clock;

    AttendanceService(
            AttendanceLedger ledger,
            MarkHistory history,
            SentMarks sentMarks,
            CorrectionQueries correctionQueries,
            SessionService sessions,
            EntryHours hours,
            Clock clock) {
        this.ledger = ledger;
        this.history = history;
        this.sentMarks = sentMarks;
        this.correctionQueries = correctionQueries;
        this.sessions = sessions;
        this.hours = hours;
        this.clock = clock;
    }

    /** All seats of the session in reach, in the order and with the numbers of the paper. */
    @Transactional(readOnly = true)
    public List<SheetRow> sheet(UUID sessionId, Reach reach) {
        return ledger.sheet(sessionId, reach);
    }

    /** @throws NotFound if the session has no such delegate in reach */
    @Transactional(readOnly = true)
    public SheetRow row(UUID sessionId, UUID delegateId, Reach reach) {
        return ledger.row(sessionId, delegateId, reach).orElseThrow(() -> new NotFound("delegate", delegateId));
    }

    /** How often, and when last, a mark or a guest in reach was corrected after the session became final. */
    @Transactional(readOnly = true)
    public Corrections corrections(UUID sessionId, Reach reach) {
        return correctionQueries.count(sessionId, reach);
    }

    /** What was changed about marks in reach after the session was final, the oldest first. */
    @Transactional(readOnly = true)
    public List<MarkCorrection> correctedMarks(UUID sessionId, Reach reach) {
        return correctionQueries.ofMarks(sessionId, reach);
    }

    /** How the mark of a delegate in reach came to be, newest first. */
    @Transactional(readOnly = true)
    public List<MarkStep> history(SheetRow row) {
        return history.steps(List.of(row.delegateId()));
    }

    /** What phones sent of a delegate in reach when a later mark stood already, newest first. */
    @Transactional(readOnly = true)
    public List<SupersededMark> superseded(SheetRow row) {
        return sentMarks.superseded(row.delegateId());
    }

    /**
     * Marks a delegate. The same mark again changes nothing.
     *
     * @throws NotFound if the delegate is out of reach
     * @throws MarkCollision if another mark stands than the one that was on screen
     * @throws EntryNotOpen before entry opens
     * @throws EntryNotYet before its hours, for all but staff
     * @throws EntryOver after them, for all but staff
     * @throws EntryIsFinal if the session is final and the user is not staff
     * @throws ReasonMissing if staff corrects a final session without saying why
     */
    public void mark(RecordMark command, SignedInUser by) {
        var session = lock(command.delegateId(), by).session();
        session.requireOpened();
        var reason = session.reasonOf(command.reason(), by);
        if (!session.isFinal()) {
            hours.require(session.day(), session.times(), by);
        }
        var current = ledger.current(command.delegateId());
        if (current.mark().equals(command.mark())) {
            return;
        }
        if (!Objects.equals(current.version(), command.baseVersion())) {
            throw new MarkCollision(current);
        }
        write(current, session.isFinal() ? Kind.CORRECTION : Kind.MARK, command.mark(), reason, by);
    }

    /**
     * Marks a delegate as present, unless somebody has marked the delegate before.
     *
     * @return whether nobody had
     * @throws NotFound if the delegate is out of reach
     * @throws EntryNotOpen before entry opens
     * @throws EntryIsFinal if the session is final
     * @throws EntryNotYet before its hours, for all but staff
     * @throws EntryOver after them, for all but staff
     */
    boolean markIfUnmarked(UUID delegateId, SignedInUser by) {
        lockOpen(delegateId, by);
        var current = ledger.current(delegateId);
        if (current.status() != null) {
            return false;
        }
        write(current, Kind.MARK, Mark.PRESENT, null, by);
        return true;
    }

    /**
     * Takes the last change of a mark back; the mark before it stands again.
     *
     * @param reason null if whoever marked takes it back at once
     * @throws NotFound if the delegate is out of reach
     * @throws EntryNotOpen before entry opens
     * @throws EntryIsFinal if the session is final
     * @throws EntryNotYet before its hours, for all but staff
     * @throws EntryOver after them, for all but staff
     * @throws MarkCollision if another mark stands than the one that was on screen
     * @throws UndoOfAnother if it is another's mark, and the user is not staff
     * @throws UndoTooLate if it is some minutes old, and the user is not staff
     * @throws UndoReasonMissing if staff takes such a mark back without saying why
     */
    public void undo(UUID delegateId, Long baseVersion, String reason, SignedInUser by) {
        lockOpen(delegateId, by);
        var current = ledger.current(delegateId);
        if (!Objects.equals(current.version(), baseVersion)) {
            throw new MarkCollision(current);
        }
        if (current.status() == null) {
            return;
        }
        boolean own = current.isUndoableBy(by.accountId(), clock.instant());
        if (!own && !by.isStaff()) {
            throw current.isBy(by.accountId()) ? new UndoTooLate() : new UndoOfAnother();
        }
        if (!own && reason == null) {
            throw new UndoReasonMissing();
        }
        write(current, Kind.UNDO, ledger.previous(delegateId), reason, by);
    }

    /**
     * Marks as present whoever in reach has no mark yet, and nobody else.
     *
     * @return how many
     * @throws NotFound if the session is out of reach
     * @throws EntryNotOpen before entry opens
     * @throws EntryIsFinal if the session is final
     * @throws EntryNotYet before its hours, for all but staff
     * @throws EntryOver after them, for all but staff
     */
    public int markRestPresent(UUID sessionId, SignedInUser by) {
        return markRestPresent(sessionId, by.reach(), by);
    }

    /**
     * The same of one kelurahan.
     *
     * @throws NotFound if the session or the kelurahan is out of reach
     */
    public int markRestPresent(UUID sessionId, String kelurahan, SignedInUser by) {
        if (!by.reach().covers(kelurahan)) {
            throw new NotFound("kelurahan", kelurahan);
        }
        return markRestPresent(sessionId, Reach.of(kelurahan), by);
    }

    private int markRestPresent(UUID sessionId, Reach part, SignedInUser by) {
        var unmarked = ledger.lockUnmarked(sessionId, part);
        requireOpen(sessionId, by);
        var now = clock.instant();
        ledger.write(
                unmarked.stream()
                        .map(current -> MarkEntry.onPage(current, Kind.MARK, Mark.PRESENT, null, now))
                        .toList(),
                by,
                now);
        return unmarked.size();
    }

    /**
     * Marks several delegates, each unless its mark has changed since it was on screen.
     *
     * @throws NotFound if the session is out of reach
     * @throws EntryNotOpen before entry opens
     * @throws EntryIsFinal if the session is final
     * @throws EntryNotYet before its hours, for all but staff
     * @throws EntryOver after them, for all but staff
     */
    public MarkedSheet mark(MarkSheet command, SignedInUser by) {
        var ids = command.marks().stream().map(RecordMark::delegateId).collect(Collectors.toSet());
        var standing = ledger.lock(command.sessionId(), ids, by.reach()).stream()
                .collect(Collectors.toMap(LockedDelegate::id, delegate -> CurrentMark.none(delegate.id())));
        requireOpen(command.sessionId(), by);
        ledger.current(standing.keySet())
                .forEach(one -> standing.put(one.current().delegateId(), one.current()));
        var now = clock.instant();
        var entries = new LinkedHashMap<UUID, MarkEntry>();
        var changedMeanwhile = new ArrayList<UUID>();
        for (var mark : command.marks()) {
            var current = standing.get(mark.delegateId());
            if (current == null || !Objects.equals(current.version(), mark.baseVersion())) {
                changedMeanwhile.add(mark.delegateId());
            } else if (!current.mark().equals(mark.mark())) {
                entries.put(mark.delegateId(), MarkEntry.onPage(current, Kind.MARK, mark.mark(), null, now));
            }
        }
        ledger.write(List.copyOf(entries.values()), by, now);
        return new MarkedSheet(entries.size(), changedMeanwhile);
    }

    private void requireOpen(UUID sessionId, SignedInUser by) {
        var session = sessions.find(sessionId, by.reach());
        if (session.isFinal()) {
            throw new EntryIsFinal();
        }
        if (!session.isOpen()) {
            throw new EntryNotOpen();
        }
        hours.require(session.day(), session.entryTimes(), by);
    }

    /** Takes away what the marks of these seats say beyond the mark itself; for seats of people whose data is erased. */
    public void anonymise(List<UUID> delegateIds) {
        if (!delegateIds.isEmpty()) {
            ledger.anonymise(delegateIds);
        }
    }

    private void lockOpen(UUID delegateId, SignedInUser by) {
        var session = lock(delegateId, by).session();
        session.requireOpened();
        if (session.isFinal()) {
            throw new EntryIsFinal();
        }
        hours.require(session.day(), session.times(), by);
    }

    private LockedDelegate lock(UUID delegateId, SignedInUser by) {
        Reach reach = by.reach();
        return ledger.lock(delegateId, reach).orElseThrow(() -> new NotFound("delegate", delegateId));
    }

    private void write(CurrentMark current, Kind kind, Mark mark, String reason, SignedInUser by) {
        var now = clock.instant();
        ledger.write(List.of(MarkEntry.onPage(current, kind, mark, reason, now)), by, now);
    }
}
