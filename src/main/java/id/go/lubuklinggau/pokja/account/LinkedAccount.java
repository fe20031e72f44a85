package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/**
 * The account whose password a link sets.
 *
 * @param passkeysEnd whether it has passkeys, and loses them by it
 * @param passkeysStay whether it has passkeys, and keeps them
 */
public record LinkedAccount(UUID id, String username, String displayName, boolean passkeysEnd, boolean passkeysStay) {}
