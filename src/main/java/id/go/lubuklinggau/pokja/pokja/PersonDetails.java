package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/** A person as recorded. */
public record PersonDetails(
        UUID id, String titleBefore, String name, String titlesAfter, Sex sex, String kelurahanCode) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
