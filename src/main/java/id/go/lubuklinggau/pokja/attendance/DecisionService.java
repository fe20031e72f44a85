package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.MarkEntry.Kind;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff choose between marks that collided, or that came in after their session was final. The chosen one stays the mark of
 * whoever made it, at the time when it was made: the paper and the sheet say who saw the delegate, and that person may go on
 * from the own mark without another collision. Who chose, and when, stands in the decision, and the history shows both.
 */
@Service
@Transactional
public class DecisionService {

    private final AttendanceLedger ledger;
    private final SentMarks sentMarks;
    private final MarkHistory history;
    private final Clock clock;

    DecisionService(AttendanceLedger ledger, SentMarks sentMarks, MarkHistory history, Clock clock) {
        this.ledger = ledger;
        this.sentMarks = sentMarks;
        this.history = history;
        this.clock = clock;
    }

    /** The delegates of the session in reach of whom a mark waits, in the order of the paper. */
    @Transactional(readOnly = true)
    public List<OpenDecision> open(UUID sessionId, Reach reach) {
        var waiting =
                sentMarks.waiting(sessionId, reach).stream().collect(Collectors.groupingBy(WaitingMark::delegateId));
        if (waiting.isEmpty()) {
            return List.of();
        }
        var steps = history.steps(waiting.keySet()).stream().collect(Collectors.groupingBy(MarkStep::delegateId));
        return ledger.sheet(sessionId, reach).stream()
                .filter(row -> row.isNamed() && waiting.containsKey(row.delegateId()))
                .map(row -> new OpenDecision(
                        row, steps.getOrDefault(row.delegateId(), List.of()), waiting.get(row.delegateId())))
                .toList();
    }

    /**
     * Settles all marks that wait for a delegate.
     *
     * @throws DecisionOutdated if another mark stands, or others wait, than were on screen
     * @throws ReasonMissing if it changes a final session and nobody says why
     */
    public void decide(DecideMark command, SignedInUser by) {
        var delegate = ledger.lock(command.delegateId(), by.reach())
                .orElseThrow(() -> new NotFound("delegate", command.delegateId()));
        var current = ledger.current(delegate.id());
        var waiting =
                sentMarks.waiting(delegate.id()).stream().collect(Collectors.toMap(WaitingMark::id, mark -> mark));
        if (waiting.isEmpty()
                || !waiting.keySet().equals(command.seen())
                || !Objects.equals(current.version(), command.baseVersion())) {
            throw new DecisionOutdated();
        }
        Long version = null;
        if (command.chosen() != null) {
            var chosen = waiting.get(command.chosen());
            if (chosen == null) {
                throw new DecisionOutdated();
            }
            version = take(chosen, current, delegate, command.reason(), by);
        }
        sentMarks.decide(waiting.keySet(), command.chosen(), version, by, clock.instant());
    }

    /** @return the version that it becomes; null if what it says stands already */
    private Long take(
            WaitingMark chosen, CurrentMark current, LockedDelegate delegate, String reason, SignedInUser by) {
        var mark = chosen.isUndo() ? ledger.previous(delegate.id()) : chosen.mark();
        if (current.mark().equals(mark)) {
            return null;
        }
        var kept = delegate.session().reasonOf(reason, by);
        var kind = delegate.session().isFinal() ? Kind.CORRECTION : chosen.isUndo() ? Kind.UNDO : Kind.DECISION;
        var entry = MarkEntry.chosen(current, kind, mark, kept, chosen);
        ledger.write(List.of(entry), chosen.markedBy(), chosen.markedByName(), clock.instant());
        return entry.version();
    }
}
