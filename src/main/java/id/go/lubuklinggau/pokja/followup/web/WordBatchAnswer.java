package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.Verdict;
import id.go.lubuklinggau.pokja.followup.WordOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a phone is answered.
 *
 * @param at by the clock of the office
 * @param problems one for each that was sent, in their order
 * @param verdicts likewise
 */
record WordBatchAnswer(Instant at, List<Item> problems, List<Item> verdicts) {

    /**
     * @param known whether it had come in before
     * @param verdict what the Pokja says now of the problem; null for a new one, and if refused
     * @param receivedAt such as 10.42; null if refused
     * @param reason what to do about it; null unless refused
     */
    record Item(UUID id, WordOutcome outcome, boolean known, Verdict verdict, String receivedAt, String reason) {}
}
