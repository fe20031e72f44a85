package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.LocalDate;
import java.util.List;

/**
 * A row as it is understood; what it does not say is null.
 *
 * @param phone only where the day of consent stands beside it
 * @param problems for which it cannot be taken as it is
 * @param notes that should be checked
 */
public record ReadRow(
        int line,
        String kelurahan,
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
        String phone,
        LocalDate phoneConsentOn,
        List<Finding> problems,
        List<Finding> notes) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
