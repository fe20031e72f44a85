package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A membership of any time with its person, to compare an import with. It is shown to nobody.
 *
 * @param searchKey of the name
 * @param restricted whether the person's data may not be used
 */
public record KnownMember(
        UUID id,
        UUID pokjaId,
        UUID personId,
        String searchKey,
        boolean restricted,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String phone,
        LocalDate phoneConsentOn,
        String position,
        String section,
        Element element,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer trainedYear) {

    public KnownPerson person() {
        return new KnownPerson(personId, titleBefore, name, titlesAfter, sex, phone, phoneConsentOn);
    }

    /** Whether a term from this day on would have a day in common with this one. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return new TermPeriod(firstDay, lastDay).overlaps(new TermPeriod(first, last));
    }
}
