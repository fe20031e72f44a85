package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Lets a membership follow another of the same person: appointed again, in another position, or in another Pokja.
 *
 * @param id of the new membership; one that exists already is left as it is (a double submit)
 * @param formerId of the one that it follows, which ends on the day before unless it has ended already
 * @param version of that one
 * @param pokjaId of the new one
 */
public record SucceedMember(UUID id, UUID formerId, Long version, UUID pokjaId, MemberDuty duty, LocalDate firstDay) {}
