package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.attendance.Reception.Verdict;
import id.go.lubuklinggau.pokja.attendance.SentMarks.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The marks of one account that wait for staff. Of one account the later tap stands (ADR 0011): who marks once more, or takes
 * back, has settled what the account said before of the same delegate, so that no more than one waits.
 */
class OwnWaiting {

    private final Map<UUID, List<Waiting>> byDelegate = new HashMap<>();
    private final List<UUID> settled = new ArrayList<>();

    /** @param markedAt null for one of this batch, which has its order */
    private record Waiting(UUID id, Instant markedAt) {

        boolean isBefore(Verdict verdict) {
            return markedAt == null || !markedAt.isAfter(verdict.markedAt());
        }
    }

    /** @param known those that came in before */
    OwnWaiting(List<Known> known) {
        known.forEach(mark -> of(mark.delegateId()).add(new Waiting(mark.id(), mark.markedAt())));
    }

    /** In the order of the batch. */
    void follow(Verdict verdict) {
        if (!settles(verdict)) {
            return;
        }
        var waiting = of(verdict.mark().delegateId());
        var before = waiting.stream().filter(one -> one.isBefore(verdict)).toList();
        waiting.removeAll(before);
        before.forEach(one -> settled.add(one.id()));
        if (verdict.outcome() != MarkOutcome.UNDECIDED) {
            return;
        }
        if (waiting.isEmpty()) {
            waiting.add(new Waiting(verdict.mark().id(), null));
        } else {
            settled.add(verdict.mark().id());
        }
    }

    /** Those about which there is nothing to decide any more. */
    List<UUID> settled() {
        return List.copyOf(settled);
    }

    private List<Waiting> of(UUID delegateId) {
        return byDelegate.computeIfAbsent(delegateId, id -> new ArrayList<>());
    }

    private static boolean settles(Verdict verdict) {
        return switch (verdict.outcome()) {
            case APPLIED, UNDECIDED -> true;
            case SUPERSEDED -> verdict.mark().isUndo();
            case REFUSED -> false;
        };
    }
}
