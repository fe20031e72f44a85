package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what a phone has kept about the problems of a session.
 *
 * @param accountId whose words these are, which need not be who is signed in by now
 * @param sentAt by the clock of the phone
 */
public record ReceiveWords(
        UUID sessionId, UUID accountId, Instant sentAt, List<SentProblem> problems, List<SentVerdict> verdicts) {}
