package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/** A person to choose, with the kelurahan that tells two of one name apart. */
public record PersonChoice(UUID id, String titleBefore, String name, String titlesAfter, String kelurahanName) {

    public String label() {
        return PersonName.full(titleBefore, name, titlesAfter) + ", " + kelurahanName;
    }
}
