package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what a phone has kept.
 *
 * @param accountId whose marks they are
 * @param sentAt by the clock of the phone; how far that is off shows when it comes in
 * @param device what the office calls the phone
 * @param marks in the order in which they were made
 */
public record ReceiveMarks(UUID sessionId, UUID accountId, Instant sentAt, String device, List<SentMark> marks) {}
