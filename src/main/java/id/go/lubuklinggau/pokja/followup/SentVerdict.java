package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * What a Pokja says of a problem, as a phone sends it, perhaps more than once.
 *
 * @param id made on the phone
 * @param deviceAt when it was tapped, by the clock of the phone
 */
public record SentVerdict(UUID id, UUID problemId, Verdict verdict, Instant deviceAt) {}
