package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/** A named seat. */
public record DelegateRow(
        UUID id,
        Long version,
        UUID pokjaId,
        UUID personId,
        int seat,
        Element element,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String position) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
