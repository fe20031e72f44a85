package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Mends what was typed wrong of a membership and of its person's name and phone.
 *
 * @param lastDay null while the membership lasts
 */
public record CorrectMember(
        UUID id,
        Long version,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        MemberDuty duty,
        LocalDate firstDay,
        LocalDate lastDay,
        PhoneChange phone) {}
