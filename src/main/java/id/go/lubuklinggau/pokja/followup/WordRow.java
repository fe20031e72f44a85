package id.go.lubuklinggau.pokja.followup;

import java.time.Instant;

/** What the Pokja said of an action that was done. */
public record WordRow(boolean felt, String note, Instant at, String byName) {}
