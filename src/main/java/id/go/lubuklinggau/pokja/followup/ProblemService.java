package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The problems of Kampung KB: found in a session or between meetings, and asked for again at each later one until solved. */
@Service
@Transactional
public class ProblemService {

    private final ProblemRepository problems;
    private final ProblemQueries queries;
    private final PokjaService pokja;
    private final SessionService sessions;
    private final Clock clock;

    ProblemService(
            ProblemRepository problems,
            ProblemQueries queries,
            PokjaService pokja,
            SessionService sessions,
            Clock clock) {
        this.problems = problems;
        this.queries = queries;
        this.pokja = pokja;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Records a problem; one that already has this id is left as it is (a double submit).
     *
     * @param sessionId in which it was found; null between meetings, which means today
     * @throws NotFound if the Pokja or the session is out of reach
     * @throws PokjaNotInvited if the Pokja is not of that session
     * @throws SessionNotYet if nobody is to say anything in it yet
     */
    public void record(UUID id, UUID pokjaId, UUID sessionId, ProblemPlan plan, SignedInUser by) {
        var found = pokja.find(pokjaId, by.reach());
        var day = sessionId == null ? today() : begun(sessionId, by.reach()).day();
        if (sessionId != null && !queries.isInvited(sessionId, pokjaId)) {
            throw new PokjaNotInvited();
        }
        if (problems.existsById(id)) {
            return;
        }
        requireCategory(plan);
        problems.saveAndFlush(new Problem(id, pokjaId, found.kelurahanCode(), sessionId, day, plan, by.accountId()));
        ask(id, found.kelurahanCode(), plan);
    }

    /**
     * @throws NotFound if there is none with this id in reach
     * @throws id.go.lubuklinggau.pokja.shared.StaleEdit if it has changed since that version
     */
    public void change(UUID id, Long version, ProblemPlan plan, Reach reach) {
        var problem = locked(id, reach);
        requireCategory(plan);
        problem.change(version, plan);
        problems.saveAndFlush(problem);
        ask(id, problem.kelurahanCode(), plan);
    }

    /**
     * Takes away what was recorded by mistake.
     *
     * @throws NotFound if there is none with this id in reach
     * @throws ProblemHasHistory if a meeting has spoken of it, or anything is done about it
     */
    public void remove(UUID id, Reach reach) {
        var problem = locked(id, reach);
        if (queries.hasHistory(id)) {
            throw new ProblemHasHistory();
        }
        problems.delete(problem);
    }

    /**
     * What the Pokja says of a problem in a session; what it said in it before no longer counts.
     *
     * @param reviewId made by whoever sends it
     * @throws NotFound if the problem or the session is out of reach
     * @throws PokjaNotInvited if its Pokja is not of that session
     * @throws SessionNotYet if nobody is to say anything in it yet
     */
    public void review(UUID reviewId, UUID problemId, UUID sessionId, Verdict verdict, SignedInUser by) {
        var session = begun(sessionId, by.reach());
        var problem = locked(problemId, by.reach());
        if (!queries.isInvited(sessionId, problem.pokjaId())) {
            throw new PokjaNotInvited();
        }
        problem.review(verdict, session.day());
        problems.saveAndFlush(problem);
        queries.putReviews(
                sessionId,
                session.day(),
                List.of(new ProblemQueries.Review(
                        reviewId, problemId, problem.kelurahanCode(), verdict, clock.instant())),
                by.accountId());
    }

    /** @throws NotFound if there is none with this id in reach */
    @Transactional(readOnly = true)
    public ProblemRow find(UUID id, SignedInUser by) {
        return queries.find(id, Asker.of(by)).orElseThrow(() -> new NotFound("problem", id));
    }

    /** What was said of it, the newest first. Whoever asks has found it in reach. */
    @Transactional(readOnly = true)
    public List<ReviewRow> reviews(UUID problemId) {
        return queries.reviews(problemId);
    }

    /** By kelurahan, and of each the most urgent first. */
    @Transactional(readOnly = true)
    public Page<ProblemRow> list(ProblemFilter filter, SignedInUser by, Pageable pageable) {
        return queries.list(filter, Asker.of(by), pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<ProblemRow> all(ProblemFilter filter, SignedInUser by) {
        return queries.all(filter, Asker.of(by));
    }

    /**
     * What was open before the session, with what is said of it in the session.
     *
     * @param pokjaId of one Pokja; null for all in reach
     */
    @Transactional(readOnly = true)
    public List<ReturningProblem> returning(SessionDetails session, UUID pokjaId, Reach reach) {
        return queries.returning(session.id(), session.day(), pokjaId, reach);
    }

    /** Of each invited Pokja in reach. */
    @Transactional(readOnly = true)
    public List<PokjaProblems> counts(SessionDetails session, Reach reach) {
        return queries.counts(session.id(), session.day(), reach);
    }

    /** What has become of what was open before the meeting. */
    @Transactional(readOnly = true)
    public List<ProgressRow> progress(UUID meetingId, Reach reach) {
        return queries.progress(meetingId, reach);
    }

    /** What the Pokja found in the session, the most urgent first. */
    @Transactional(readOnly = true)
    public List<ProblemRow> foundIn(SessionDetails session, UUID pokjaId, Reach reach) {
        return queries.foundIn(session.id(), pokjaId, reach);
    }

    /** The agencies whose speakers speak in the session, with how much the invited Pokja put to each that is open. */
    @Transactional(readOnly = true)
    public List<SpeakingAgency> speaking(SessionDetails session, Reach reach) {
        return queries.speaking(session.id(), reach);
    }

    /** @throws NotFound if it does not speak in the session */
    @Transactional(readOnly = true)
    public SpeakingAgency speaking(SessionDetails session, UUID agencyId, Reach reach) {
        return speaking(session, reach).stream()
                .filter(one -> one.id().equals(agencyId))
                .findFirst()
                .orElseThrow(() -> new NotFound("agency", agencyId));
    }

    /** What the invited Pokja put to the agency and is open, by kelurahan, and of each the most urgent first. */
    @Transactional(readOnly = true)
    public List<ProblemRow> putTo(UUID agencyId, SessionDetails session, Reach reach) {
        return queries.putTo(agencyId, session.id(), reach);
    }

    /** Whether the Pokja can say something in it: its day has come, and it is no draft. */
    public boolean isBegun(SessionDetails session) {
        return session.state() != SessionState.DRAFT && !session.day().isAfter(today());
    }

    private SessionDetails begun(UUID sessionId, Reach reach) {
        var session = sessions.find(sessionId, reach);
        if (!isBegun(session)) {
            throw new SessionNotYet();
        }
        return session;
    }

    private Problem locked(UUID id, Reach reach) {
        return problems.findAndLock(id)
                .filter(found -> reach.covers(found.kelurahanCode()))
                .orElseThrow(() -> new NotFound("problem", id));
    }

    private void requireCategory(ProblemPlan plan) {
        if (!queries.hasCategory(plan.categoryId())) {
            throw new CategoryUnknown();
        }
    }

    private void ask(UUID id, String kelurahanCode, ProblemPlan plan) {
        if (!queries.ask(id, kelurahanCode, plan.agencies(), today())) {
            throw new AgencyNotKnown();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
