package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/**
 * Who was a delegate of the Pokja in the session before.
 *
 * @param name null if the name is not shown, and so are the titles
 * @param position in the Pokja on the day of the new session; that of then if there is none
 */
public record FormerDelegate(
        UUID personId,
        String titleBefore,
        String name,
        String titlesAfter,
        Element element,
        String position,
        CopyFitness fitness) {

    public boolean isFit() {
        return fitness == CopyFitness.FIT;
    }

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
