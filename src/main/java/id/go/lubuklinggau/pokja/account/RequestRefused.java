package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/**
 * Somebody asked for what their role may not do, or sent a form without its token.
 *
 * @param accountId null if nobody is signed in
 * @param path as it was asked for
 */
public record RequestRefused(UUID accountId, String path) {}
