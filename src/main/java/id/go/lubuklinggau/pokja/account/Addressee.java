package id.go.lubuklinggau.pokja.account;

import java.util.UUID;

/** An open account that mail can be sent to. */
record Addressee(UUID id, String displayName, String email) {}
