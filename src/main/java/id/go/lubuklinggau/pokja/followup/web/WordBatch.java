package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.Level;
import id.go.lubuklinggau.pokja.followup.ReceiveWords;
import id.go.lubuklinggau.pokja.followup.SentProblem;
import id.go.lubuklinggau.pokja.followup.SentVerdict;
import id.go.lubuklinggau.pokja.followup.Verdict;
import id.go.lubuklinggau.pokja.shared.CleanText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a phone sends about the problems of a session.
 *
 * @param account whose words these are, which need not be who is signed in by now
 * @param sentAt by the clock of the phone
 */
record WordBatch(
        @NotNull UUID account,
        @NotNull Instant sentAt,
        @NotNull @Size(max = MOST) List<@NotNull @Valid ProblemItem> problems,
        @NotNull @Size(max = MOST) List<@NotNull @Valid VerdictItem> verdicts) {

    private static final int MOST = 100;

    @AssertTrue
    boolean isSomethingAndNotTooMuch() {
        int words = problems == null || verdicts == null ? 1 : problems.size() + verdicts.size();
        return words >= 1 && words <= MOST;
    }

    /** @param at by the clock of the phone */
    record ProblemItem(
            @NotNull UUID id,
            @NotNull UUID pokja,
            @NotNull @Size(max = 300) String statement,
            @NotNull UUID category,
            @NotNull Level level,
            @NotNull Instant at) {

        ProblemItem {
            statement = CleanText.of(statement);
        }

        SentProblem toSentProblem() {
            return new SentProblem(id, pokja, category, statement, level, at);
        }
    }

    /** @param at by the clock of the phone */
    record VerdictItem(
            @NotNull UUID id,
            @NotNull UUID problem,
            @NotNull Verdict verdict,
            @NotNull Instant at) {

        SentVerdict toSentVerdict() {
            return new SentVerdict(id, problem, verdict, at);
        }
    }

    ReceiveWords toCommand(UUID sessionId) {
        return new ReceiveWords(
                sessionId,
                account,
                sentAt,
                problems.stream().map(ProblemItem::toSentProblem).toList(),
                verdicts.stream().map(VerdictItem::toSentVerdict).toList());
    }
}
