package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class HomeService {

    private static final int WORST = 3;

    private final HomeQueries queries;
    private final WatchQueries watch;
    private final Clock clock;

    HomeService(HomeQueries queries, WatchQueries watch, Clock clock) {
        this.queries = queries;
        this.watch = watch;
        this.clock = clock;
    }

    /** What needs this user today. */
    public Home home(SignedInUser user) {
        var today = LocalDate.now(clock);
        var reach = user.reach();
        var role = user.getRole();
        boolean awaitsFinal = role == Role.STAFF || role == Role.LEADER;
        boolean mendsRegisters = role != Role.LEADER;
        boolean followsUp = role != Role.ADMIN;
        var escalation = Escalation.to(role);
        var sessions = queries.current(today, reach);
        return new Home(
                today,
                sessions,
                role == Role.SECRETARY
                        ? queries.seats(sessions.stream().map(SessionGlance::id).toList(), reach)
                        : List.of(),
                role == Role.LEADER ? queries.recent(today, reach) : List.of(),
                awaitsFinal ? queries.unfinished(today, reach) : List.of(),
                role == Role.STAFF ? queries.drafts(reach) : List.of(),
                role == Role.FIELD_OFFICER ? queries.silent(reach) : List.of(),
                role == Role.STAFF || role == Role.ADMIN ? queries.requests(clock.instant()) : List.of(),
                role == Role.STAFF ? queries.undecided() : List.of(),
                role == Role.ADMIN ? queries.officeGaps(today) : OfficeGaps.NONE,
                mendsRegisters ? new WatchCounts(watch.counts(today, reach)) : WatchCounts.NONE,
                mendsRegisters ? watch.worst(today, reach, WORST) : List.of(),
                followsUp ? queries.followup(today, escalation, reach) : FollowupGlance.NONE,
                followsUp ? queries.overdue(today, escalation, reach) : List.of(),
                !sessions.isEmpty() || queries.anyMeeting(reach));
    }
}
