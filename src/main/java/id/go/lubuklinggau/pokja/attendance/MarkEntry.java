package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.UUID;

/**
 * A step in the story of a delegate's mark.
 *
 * @param version one more than that of the step before
 * @param reason null unless staff had to give one
 * @param deviceAt by the clock of the phone; null for what was marked on a page
 * @param device null for what was marked on a page
 */
record MarkEntry(
        UUID delegateId,
        long version,
        Kind kind,
        Mark mark,
        String reason,
        Instant markedAt,
        Instant deviceAt,
        String device) {

    enum Kind {
        MARK,
        UNDO,
        CORRECTION,
        DECISION
    }

    static MarkEntry onPage(CurrentMark standing, Kind kind, Mark mark, String reason, Instant at) {
        return new MarkEntry(standing.delegateId(), standing.nextVersion(), kind, mark, reason, at, null, null);
    }

    static MarkEntry fromPhone(
            CurrentMark standing, Kind kind, Mark mark, Instant at, Instant deviceAt, String device) {
        return new MarkEntry(standing.delegateId(), standing.nextVersion(), kind, mark, null, at, deviceAt, device);
    }

    static MarkEntry chosen(CurrentMark standing, Kind kind, Mark mark, String reason, WaitingMark chosen) {
        return new MarkEntry(
                standing.delegateId(),
                standing.nextVersion(),
                kind,
                mark,
                reason,
                chosen.markedAt(),
                chosen.deviceAt(),
                chosen.device());
    }

    /** What stands once it is written; by whom is known, under which name is not needed. */
    CurrentMark toCurrent(UUID accountId) {
        return new CurrentMark(
                delegateId,
                version,
                mark.status(),
                mark.substituteName(),
                mark.substitutePosition(),
                mark.note(),
                markedAt,
                accountId,
                null);
    }
}
