package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Closes a Pokja in favour of another that goes on.
 *
 * @param id of the one that ends
 * @param version of that one
 * @param lastDay of that one
 * @param goingOver memberships that go on in the other, from the day after
 * @param decreeId of the other, by which they do, or null
 */
public record MergePokja(UUID id, Long version, UUID targetId, LocalDate lastDay, Set<UUID> goingOver, UUID decreeId) {}
