package id.go.lubuklinggau.pokja.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * What is asked.
 *
 * @param contact where the answer goes
 * @param identityChecked how the office made sure that it is this person
 * @param personId whose data it is about; null if nobody has been found
 */
public record DataRequestPlan(
        RequestKind kind,
        String requesterName,
        String contact,
        String identityChecked,
        UUID personId,
        String wish,
        Instant receivedAt) {}
