package id.go.lubuklinggau.pokja.pokja;

import java.util.UUID;

/**
 * Two records are of one person. What is not said to be the joined one's stays as it is in the record that stays.
 *
 * @param id of the record that stays
 * @param joinedId of the one that vanishes
 */
public record JoinPeople(
        UUID id,
        Long version,
        UUID joinedId,
        Long joinedVersion,
        boolean nameOfJoined,
        boolean sexOfJoined,
        boolean kelurahanOfJoined,
        boolean phoneOfJoined) {}
