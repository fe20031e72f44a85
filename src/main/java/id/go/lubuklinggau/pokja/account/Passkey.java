package id.go.lubuklinggau.pokja.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey as its owner knows it.
 *
 * @param name by which its owner tells it from others
 * @param lastUsedAt null until it was used to sign in
 */
public record Passkey(UUID id, String name, Instant addedAt, Instant lastUsedAt) {}
