package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Appoints a recorded person to a Pokja.
 *
 * @param id of the membership; one that exists already is left as it is (a double submit)
 * @param phone of the person, new or known
 */
public record AppointMember(
        UUID id, UUID pokjaId, UUID personId, MemberDuty duty, LocalDate firstDay, PhoneChange phone) {

    public AppointMember(UUID id, UUID pokjaId, UUID personId, MemberDuty duty, LocalDate firstDay) {
        this(id, pokjaId, personId, duty, firstDay, PhoneChange.NONE);
    }
}
