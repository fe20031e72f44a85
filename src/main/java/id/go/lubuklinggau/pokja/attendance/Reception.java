package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceLedger.Standing;
import id.go.lubuklinggau.pokja.attendance.MarkEntry.Kind;
import id.go.lubuklinggau.pokja.shared.DeviceClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes of the marks that one account sends from one phone, judged in the order in which they were made (ADR 0011). Its
 * delegates are locked, so that what it goes by does not change meanwhile.
 */
class Reception {

    private final Map<UUID, LockedDelegate> delegates;
    private final Map<UUID, Standing> standing;
    private final SignedInUser by;
    private final UUID accountId;
    private final String device;
    private final DeviceClock clock;
    private final Set<UUID> writtenHere = new HashSet<>();

    /**
     * @param standing the marks that stand; a delegate who is missing was never marked
     * @param sentAt by the clock of the phone
     */
    Reception(
            Map<UUID, LockedDelegate> delegates,
            Map<UUID, Standing> standing,
            SignedInUser by,
            String device,
            Instant sentAt,
            Instant now) {
        this.delegates = delegates;
        this.standing = new HashMap<>(standing);
        this.by = by;
        this.accountId = by.accountId();
        this.device = device;
        this.clock = new DeviceClock(sentAt, now);
    }

    /**
     * @param standing the mark that stands then
     * @param entry what is to be written; null if the mark changes nothing
     * @param refusal null unless refused
     */
    record Verdict(
            SentMark mark,
            Instant markedAt,
            MarkOutcome outcome,
            CurrentMark standing,
            MarkEntry entry,
            MarkRefusal refusal) {

        boolean isKept() {
            return outcome != MarkOutcome.REFUSED;
        }

        /** The version of the mark that it became; null if it changes nothing. */
        Long version() {
            return entry == null ? null : entry.version();
        }

        MarkReceipt receipt(Instant receivedAt) {
            return new MarkReceipt(
                    mark.id(), outcome, false, version(), standing, isKept() ? receivedAt : null, refusal);
        }
    }

    /** The same phone has made the mark that stands, in this batch or one before it: what follows is later. */
    void continueFrom(UUID delegateId, Long version) {
        if (version != null && version.equals(current(delegateId).version())) {
            writtenHere.add(delegateId);
        }
    }

    /** The mark of this delegate that stands now. */
    CurrentMark current(UUID delegateId) {
        return standing(delegateId).current();
    }

    Verdict judge(SentMark mark) {
        var delegate = delegates.get(mark.delegateId());
        if (delegate == null) {
            return refused(mark, MarkRefusal.DELEGATE_GONE);
        }
        if (!delegate.session().isOpened()) {
            return refused(mark, MarkRefusal.ENTRY_NOT_OPEN);
        }
        if (current(mark).mark().equals(mark.mark())) {
            return unwritten(mark, MarkOutcome.APPLIED);
        }
        if (mark.onlyUnmarked() && current(mark).status() != null) {
            return unwritten(mark, MarkOutcome.SUPERSEDED);
        }
        if (delegate.session().isFinal()) {
            return unwritten(mark, MarkOutcome.UNDECIDED);
        }
        return switch (delegate.session().phase(markedAt(mark), by)) {
            case BEFORE -> refused(mark, MarkRefusal.ENTRY_NOT_OPEN);
            case DURING -> taken(mark);
            case AFTER -> unwritten(mark, MarkOutcome.UNDECIDED);
        };
    }

    private Verdict taken(SentMark mark) {
        return mark.isUndo() ? undo(mark) : change(mark);
    }

    private Verdict change(SentMark mark) {
        var current = current(mark);
        if (Objects.equals(current.version(), mark.baseVersion())
                || current.status() == null && isLater(mark, current)) {
            return written(mark, Kind.MARK, mark.mark());
        }
        if (!current.isBy(accountId)) {
            return unwritten(mark, MarkOutcome.UNDECIDED);
        }
        return isLater(mark, current) ? written(mark, Kind.MARK, mark.mark()) : unwritten(mark, MarkOutcome.SUPERSEDED);
    }

    private Verdict undo(SentMark mark) {
        var current = current(mark);
        boolean seen = Objects.equals(current.version(), mark.baseVersion());
        if (!seen && !(current.isBy(accountId) && isLater(mark, current))) {
            return unwritten(mark, MarkOutcome.SUPERSEDED);
        }
        if (!current.isUndoableBy(accountId, markedAt(mark))) {
            return refused(mark, current.isBy(accountId) ? MarkRefusal.UNDO_TOO_LATE : MarkRefusal.UNDO_OF_ANOTHER);
        }
        return written(mark, Kind.UNDO, standing(mark.delegateId()).previous());
    }

    /** A phone's clock may be set between two taps; their order is kept. */
    private boolean isLater(SentMark mark, CurrentMark current) {
        return writtenHere.contains(mark.delegateId()) || !markedAt(mark).isBefore(current.markedAt());
    }

    private CurrentMark current(SentMark mark) {
        return current(mark.delegateId());
    }

    private Standing standing(UUID delegateId) {
        return standing.getOrDefault(delegateId, new Standing(CurrentMark.none(delegateId), Mark.NONE));
    }

    private Instant markedAt(SentMark mark) {
        return clock.officeTime(mark.deviceAt());
    }

    private Verdict written(SentMark mark, Kind kind, Mark written) {
        var before = current(mark);
        var entry = MarkEntry.fromPhone(before, kind, written, markedAt(mark), mark.deviceAt(), device);
        standing.put(mark.delegateId(), new Standing(entry.toCurrent(accountId), before.mark()));
        writtenHere.add(mark.delegateId());
        return new Verdict(mark, entry.markedAt(), MarkOutcome.APPLIED, current(mark), entry, null);
    }

    private Verdict unwritten(SentMark mark, MarkOutcome outcome) {
        return new Verdict(mark, markedAt(mark), outcome, current(mark), null, null);
    }

    private Verdict refused(SentMark mark, MarkRefusal refusal) {
        return new Verdict(mark, markedAt(mark), MarkOutcome.REFUSED, current(mark), null, refusal);
    }
}
