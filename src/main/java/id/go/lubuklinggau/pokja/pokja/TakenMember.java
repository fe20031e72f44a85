package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person and a membership as an import leaves them, all of it, changed or not.
 *
 * @param endedId a membership that ends before this one begins; null if none does
 * @param endedOn its last day
 */
public record TakenMember(
        UUID personId,
        boolean newPerson,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String kelurahanCode,
        PhoneChange phone,
        UUID membershipId,
        boolean newMembership,
        UUID pokjaId,
        MemberDuty duty,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID endedId,
        LocalDate endedOn) {}
