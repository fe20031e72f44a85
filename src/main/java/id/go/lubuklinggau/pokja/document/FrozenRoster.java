package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Paper;
import java.time.Instant;

/**
 * The roster of a session as it was when that became final; the file itself is read apart.
 *
 * @param sha256 of the file
 */
public record FrozenRoster(String code, Paper paper, String sha256, Instant storedAt) {}
