package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.MarkEntry.Kind;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a session final with its attendance: nobody is left without a mark. */
@Service
@Transactional
public class ClosingService {

    private final SessionService sessions;
    private final AttendanceLedger ledger;
    private final BoardQueries board;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(
            SessionService sessions,
            AttendanceLedger ledger,
            BoardQueries board,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.board = board;
        this.events = events;
        this.clock = clock;
    }

    /** What is still open about the session, in reach. */
    @Transactional(readOnly = true)
    public ClosingOutlook outlook(UUID sessionId, Reach reach) {
        return ClosingOutlook.of(board.rows(sessionId, reach), clock.instant());
    }

    /**
     * Makes the session final; whoever has no mark is absent from then on. Marks that wait for a decision go on waiting. The
     * session comes first, so that no mark comes in between.
     *
     * @param note what is noted of the unmarked
     * @return how many were unmarked
     * @throws NotFound if there is no such session
     */
    public int close(UUID sessionId, String note, SignedInUser by) {
        sessions.makeFinal(sessionId);
        var unmarked = ledger.lockUnmarked(sessionId, by.reach());
        var now = clock.instant();
        var absent = new Mark(AttendanceStatus.ABSENT, null, null, note);
        ledger.write(
                unmarked.stream()
                        .map(current -> MarkEntry.onPage(current, Kind.MARK, absent, null, now))
                        .toList(),
                by,
                now);
        events.publishEvent(new AttendanceClosed(sessionId));
        return unmarked.size();
    }
}
