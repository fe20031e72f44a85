package id.go.lubuklinggau.pokja.meeting;

import java.util.Set;
import java.util.UUID;

/**
 * Names delegates of the Pokja's last session again.
 *
 * @param personIds whom; others than those delegates are nobody
 */
public record CopyDelegates(UUID sessionId, UUID pokjaId, Set<UUID> personIds) {}
