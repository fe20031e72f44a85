package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.SentWords.Known;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.DeviceClock;
import id.go.lubuklinggau.pokja.shared.KeptByAnother;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what phones have kept about problems while there was no network (ADR 0026). */
@Service
@Transactional
public class SentWordService {

    private final SentWords words;
    private final ProblemRepository problems;
    private final ProblemQueries queries;
    private final ProblemService problemService;
    private final SessionService sessions;
    private final Clock clock;

    SentWordService(
            SentWords words,
            ProblemRepository problems,
            ProblemQueries queries,
            ProblemService problemService,
            SessionService sessions,
            Clock clock) {
        this.words = words;
        this.problems = problems;
        this.queries = queries;
        this.problemService = problemService;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** In the order in which they were sent. */
    public record Receipts(List<WordReceipt> problems, List<WordReceipt> verdicts) {}

    /**
     * Takes in a batch, all of it or nothing. A word that came in before changes nothing, whatever it says now; of what is said
     * of one problem in the session the latest tap counts.
     *
     * @throws NotFound if the session is out of reach
     * @throws KeptByAnother if they are not those of who sends them
     */
    public Receipts receive(ReceiveWords command, SignedInUser by) {
        var session = sessions.find(command.sessionId(), by.reach());
        if (!command.accountId().equals(by.accountId())) {
            throw new KeptByAnother();
        }
        words.takeTurn(by.accountId());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var known = words.known(Stream.concat(
                        command.problems().stream().map(SentProblem::id),
                        command.verdicts().stream().map(SentVerdict::id))
                .toList());
        var batch = new Batch(
                session.id(),
                problemService.isBegun(session) ? session.day() : null,
                words.invited(session.id(), by.reach()),
                known,
                new DeviceClock(command.sentAt(), now),
                by,
                now);
        return new Receipts(problems(command.problems(), batch), verdicts(command.verdicts(), batch));
    }

    /**
     * What the words of a batch have in common.
     *
     * @param day of the session; null if nobody is to say anything in it yet
     * @param invited Pokja in reach, with their kelurahan
     */
    private record Batch(
            UUID sessionId,
            LocalDate day,
            Map<UUID, String> invited,
            Map<UUID, Known> known,
            DeviceClock clock,
            SignedInUser by,
            Instant now) {

        WordReceipt receipt(UUID id, WordOutcome outcome, Verdict standing) {
            var before = known.get(id);
            return before != null
                    ? new WordReceipt(id, before.outcome(), true, before.receivedAt(), standing, null)
                    : new WordReceipt(id, outcome, false, now, standing, null);
        }
    }

    private List<WordReceipt> problems(List<SentProblem> sent, Batch batch) {
        if (sent.isEmpty()) {
            return List.of();
        }
        var categories =
                words.categories(sent.stream().map(SentProblem::categoryId).toList());
        var found = new LinkedHashMap<UUID, SentProblem>();
        var refused = new LinkedHashMap<UUID, WordRefusal>();
        for (var problem : sent) {
            if (batch.known().containsKey(problem.id())) {
                continue;
            }
            var refusal = refusal(problem, categories.contains(problem.categoryId()), batch);
            if (refusal != null) {
                refused.putIfAbsent(problem.id(), refusal);
            } else {
                found.putIfAbsent(problem.id(), problem);
            }
        }
        keep(found, batch);
        return sent.stream()
                .map(problem -> batch.known().containsKey(problem.id()) || found.containsKey(problem.id())
                        ? batch.receipt(problem.id(), WordOutcome.APPLIED, null)
                        : WordReceipt.refused(problem.id(), refused.get(problem.id())))
                .toList();
    }

    private static WordRefusal refusal(SentProblem problem, boolean categoryKnown, Batch batch) {
        if (batch.day() == null) {
            return WordRefusal.SESSION_NOT_YET;
        }
        if (!batch.invited().containsKey(problem.pokjaId())) {
            return WordRefusal.POKJA_GONE;
        }
        return categoryKnown ? null : WordRefusal.CATEGORY_GONE;
    }

    private void keep(Map<UUID, SentProblem> found, Batch batch) {
        if (found.isEmpty()) {
            return;
        }
        problems.saveAllAndFlush(found.values().stream()
                .map(problem -> new Problem(
                        problem.id(),
                        problem.pokjaId(),
                        batch.invited().get(problem.pokjaId()),
                        batch.sessionId(),
                        batch.day(),
                        problem.plan(),
                        batch.by().accountId()))
                .toList());
        words.askUsual(found.keySet(), LocalDate.now(clock));
        words.add(
                batch.sessionId(),
                found.values().stream()
                        .map(problem -> new SentWords.Word(
                                problem.id(),
                                batch.invited().get(problem.pokjaId()),
                                problem.id(),
                                null,
                                WordOutcome.APPLIED,
                                problem.deviceAt(),
                                batch.clock().officeTime(problem.deviceAt())))
                        .toList(),
                batch.by().accountId(),
                batch.now());
    }

    private List<WordReceipt> verdicts(List<SentVerdict> sent, Batch batch) {
        if (sent.isEmpty()) {
            return List.of();
        }
        var ids = sent.stream().map(SentVerdict::problemId).distinct().toList();
        var hearing = new Hearing(
                problems.findAndLockAll(ids).stream()
                        .filter(problem -> batch.invited().containsKey(problem.pokjaId()))
                        .toList(),
                words.standing(batch.sessionId(), ids),
                batch.day(),
                batch.clock());
        hearing.hear(sent.stream()
                .filter(verdict -> !batch.known().containsKey(verdict.id()))
                .toList());
        if (!hearing.words().isEmpty()) {
            problems.saveAllAndFlush(hearing.changed());
            queries.putReviews(
                    batch.sessionId(), batch.day(), hearing.said(), batch.by().accountId());
            words.add(batch.sessionId(), hearing.words(), batch.by().accountId(), batch.now());
        }
        return sent.stream()
                .map(verdict -> hearing.refusal(verdict.id()) != null
                        ? WordReceipt.refused(verdict.id(), hearing.refusal(verdict.id()))
                        : batch.receipt(
                                verdict.id(), hearing.outcome(verdict.id()), hearing.standing(verdict.problemId())))
                .toList();
    }
}
