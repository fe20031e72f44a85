package id.go.lubuklinggau.pokja.attendance;

import java.time.Instant;

/**
 * What staff changed after a session became final.
 *
 * @param count of changes, in reach
 * @param last null if there are none
 */
public record Corrections(int count, Instant last) {}
