package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/**
 * A person in the list of all.
 *
 * @param pokja names of those the person is or was a member of, or null
 */
public record PersonRow(
        UUID id,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String kelurahanName,
        String pokja,
        boolean restricted,
        boolean erased) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
