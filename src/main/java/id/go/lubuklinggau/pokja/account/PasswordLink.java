package id.go.lubuklinggau.pokja.account;

import java.time.Instant;

/**
 * Lets whoever holds it set the password of one account, once.
 *
 * @param token known nowhere else: only its hash is kept
 * @param first whether the account has had no password so far
 */
public record PasswordLink(String token, Instant validUntil, boolean first) {}
