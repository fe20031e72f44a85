package id.go.lubuklinggau.pokja.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in that has not ended.
 *
 * @param inUse whether it is that of whoever asks
 */
public record OpenSignIn(UUID id, Instant since, Instant lastSeen, Device device, boolean inUse) {}
