package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/**
 * Somebody who may be the one that is being recorded.
 *
 * @param duties of today, with the Pokja; null if there are none
 */
public record PersonCandidate(
        UUID id, String titleBefore, String name, String titlesAfter, Sex sex, String kelurahanName, String duties) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
