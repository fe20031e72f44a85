package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.followup.SentWords.Standing;
import id.go.lubuklinggau.pokja.followup.SentWords.Word;
import id.go.lubuklinggau.pokja.shared.DeviceClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges what phones say of the problems of a session, in the order in which it was tapped. The latest tap counts. */
class Hearing {

    private final Map<UUID, Problem> problems;
    private final Map<UUID, Standing> standing;
    private final LocalDate day;
    private final DeviceClock clock;
    private final Map<UUID, Word> words = new LinkedHashMap<>();
    private final Map<UUID, WordRefusal> refused = new HashMap<>();
    private final Map<UUID, UUID> counting = new LinkedHashMap<>();

    /**
     * @param problems locked, of Pokja that are invited
     * @param standing what is said of them in the session already
     * @param day of the session; null if nobody is to say anything in it yet
     */
    Hearing(Collection<Problem> problems, Map<UUID, Standing> standing, LocalDate day, DeviceClock clock) {
        this.problems = problems.stream().collect(Collectors.toMap(Problem::id, Function.identity()));
        this.standing = new HashMap<>(standing);
        this.day = day;
        this.clock = clock;
    }

    /** One that is sent twice is heard once. */
    void hear(List<SentVerdict> verdicts) {
        verdicts.stream().sorted(Comparator.comparing(SentVerdict::deviceAt)).forEach(verdict -> {
            if (!words.containsKey(verdict.id()) && !refused.containsKey(verdict.id())) {
                hear(verdict);
            }
        });
    }

    private void hear(SentVerdict verdict) {
        var problem = problems.get(verdict.problemId());
        var saidAt = clock.officeTime(verdict.deviceAt()).truncatedTo(ChronoUnit.MICROS);
        var refusal = refusal(problem);
        if (refusal != null) {
            refused.put(verdict.id(), refusal);
        } else if (isOvertaken(problem, saidAt)) {
            words.put(verdict.id(), word(verdict, WordOutcome.SUPERSEDED, saidAt));
        } else {
            problem.review(verdict.verdict(), day);
            standing.put(problem.id(), new Standing(problem.id(), verdict.verdict(), saidAt));
            counting.put(problem.id(), verdict.id());
            words.put(verdict.id(), word(verdict, WordOutcome.APPLIED, saidAt));
        }
    }

    private WordRefusal refusal(Problem problem) {
        if (day == null) {
            return WordRefusal.SESSION_NOT_YET;
        }
        if (problem == null) {
            return WordRefusal.PROBLEM_GONE;
        }
        if (!problem.isFoundBefore(day)) {
            return WordRefusal.FOUND_HERE;
        }
        return problem.isSolvedOnAnotherDay(day) ? WordRefusal.SOLVED_BEFORE : null;
    }

    private boolean isOvertaken(Problem problem, Instant saidAt) {
        var said = standing.get(problem.id());
        return said != null && said.saidAt().isAfter(saidAt);
    }

    private Word word(SentVerdict verdict, WordOutcome outcome, Instant saidAt) {
        return new Word(
                verdict.id(),
                problems.get(verdict.problemId()).kelurahanCode(),
                verdict.problemId(),
                verdict.verdict(),
                outcome,
                verdict.deviceAt(),
                saidAt);
    }

    /** All that is kept, what was overtaken too. */
    Collection<Word> words() {
        return words.values();
    }

    /** The problems of which something new counts. */
    List<Problem> changed() {
        return counting.keySet().stream().map(problems::get).toList();
    }

    /** What counts of each of them. */
    List<ProblemQueries.Review> said() {
        return counting.values().stream()
                .map(words::get)
                .map(word -> new ProblemQueries.Review(
                        word.id(), word.problemId(), word.kelurahanCode(), word.verdict(), word.saidAt()))
                .toList();
    }

    /** Null unless refused. */
    WordRefusal refusal(UUID id) {
        return refused.get(id);
    }

    /** Null unless it was heard. */
    WordOutcome outcome(UUID id) {
        return words.containsKey(id) ? words.get(id).outcome() : null;
    }

    /** Null if nothing is said of the problem. */
    Verdict standing(UUID problemId) {
        return standing.containsKey(problemId) ? standing.get(problemId).verdict() : null;
    }
}
