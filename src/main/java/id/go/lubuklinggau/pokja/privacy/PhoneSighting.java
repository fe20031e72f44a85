package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Role;
import java.time.Instant;

/** Somebody opened the phone number of a person. */
public record PhoneSighting(Instant at, String accountName, Role role) {}
