package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Pokja of which nobody is marked, though the session is open.
 *
 * @param named how many of its seats have a delegate
 */
public record SilentPokja(
        UUID sessionId, LocalDate day, UUID pokjaId, String pokjaName, String kelurahanName, int named) {}
