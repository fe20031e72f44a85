package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/** The account whose password a link sets. */
public record LinkedAccount(UUID id, String username, String displayName) {}
