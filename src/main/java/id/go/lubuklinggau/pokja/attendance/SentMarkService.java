package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.Reception.Verdict;
import id.go.lubuklinggau.pokja.attendance.SentMarks.Known;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.KeptByAnother;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the marks that phones have kept while there was no network (ADR 0011). */
@Service
@Transactional
public class SentMarkService {

    private final AttendanceLedger ledger;
    private final SentMarks sentMarks;
    private final SessionService sessions;
    private final Clock clock;

    SentMarkService(AttendanceLedger ledger, SentMarks sentMarks, SessionService sessions, Clock clock) {
        this.ledger = ledger;
        this.sentMarks = sentMarks;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Takes in a batch, all of it or nothing. A mark that came in before changes nothing, whatever it says now.
     *
     * @return a receipt for each mark, in their order
     * @throws NotFound if the session is out of reach
     * @throws KeptByAnother if they are not those of who sends them
     */
    public List<MarkReceipt> receive(ReceiveMarks command, SignedInUser by) {
        var delegates = lock(command, by);
        if (!command.accountId().equals(by.accountId())) {
            throw new KeptByAnother();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var ids = command.marks().stream().map(SentMark::id).collect(Collectors.toSet());
        var known = sentMarks.known(ids, delegates.keySet(), by.accountId());
        var cameInBefore = known.stream()
                .filter(mark -> ids.contains(mark.id()))
                .collect(Collectors.toMap(Known::id, Function.identity()));
        var reception = reception(command, delegates, by, now);
        cameInBefore.values().stream()
                .filter(mark ->
                        mark.outcome() == MarkOutcome.APPLIED && mark.sentBy().equals(by.accountId()))
                .forEach(mark -> reception.continueFrom(mark.delegateId(), mark.version()));
        var verdicts = new LinkedHashMap<UUID, Verdict>();
        command.marks().stream()
                .filter(mark -> !cameInBefore.containsKey(mark.id()))
                .forEach(mark -> verdicts.computeIfAbsent(mark.id(), id -> reception.judge(mark)));
        keep(verdicts.values(), known, command.device(), by, now);
        return command.marks().stream()
                .map(mark -> verdicts.containsKey(mark.id())
                        ? verdicts.get(mark.id()).receipt(now)
                        : cameInBefore.get(mark.id()).receipt(reception.current(mark.delegateId())))
                .toList();
    }

    private Map<UUID, LockedDelegate> lock(ReceiveMarks command, SignedInUser by) {
        var ids = command.marks().stream().map(SentMark::delegateId).collect(Collectors.toSet());
        var delegates = ledger.lock(command.sessionId(), ids, by.reach()).stream()
                .collect(Collectors.toMap(LockedDelegate::id, Function.identity()));
        if (delegates.isEmpty()) {
            sessions.find(command.sessionId(), by.reach());
        }
        return delegates;
    }

    private Reception reception(
            ReceiveMarks command, Map<UUID, LockedDelegate> delegates, SignedInUser by, Instant now) {
        var standing = ledger.current(delegates.keySet()).stream()
                .collect(Collectors.toMap(one -> one.current().delegateId(), Function.identity()));
        return new Reception(delegates, standing, by, command.device(), command.sentAt(), now);
    }

    private void keep(Collection<Verdict> verdicts, List<Known> known, String device, SignedInUser by, Instant now) {
        ledger.write(
                verdicts.stream().map(Verdict::entry).filter(Objects::nonNull).toList(), by, now);
        sentMarks.add(verdicts.stream().filter(Verdict::isKept).toList(), device, by, now);
        var waiting = new OwnWaiting(known.stream()
                .filter(mark -> mark.waits() && mark.sentBy().equals(by.accountId()))
                .toList());
        verdicts.forEach(waiting::follow);
        sentMarks.decide(waiting.settled(), null, null, by, now);
    }
}
