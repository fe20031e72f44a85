package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership with its person.
 *
 * @param lastDay null while it lasts
 * @param decreeId of the decree that named the member, or null, as is its number, which a draft may lack
 * @param reachable whether the person has a phone, which is shown elsewhere; of who has left and is recorded elsewhere it is not told
 * @param former whether the last day is past
 */
public record MemberRow(
        UUID id,
        Long version,
        UUID personId,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String position,
        String section,
        Element element,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer trainedYear,
        String training,
        UUID decreeId,
        String decreeNumber,
        boolean reachable,
        boolean former) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
