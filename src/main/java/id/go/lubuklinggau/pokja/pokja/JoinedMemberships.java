package id.go.lubuklinggau.pokja.pokja;

import java.util.List;
import java.util.UUID;

/**
 * What became of the memberships of a record that was joined into another.
 *
 * @param moved those that went over
 * @param dropped those that were recorded twice, as they were, as JSON
 */
public record JoinedMemberships(List<UUID> moved, String dropped) {}
