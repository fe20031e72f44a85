package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/**
 * Who is asked about the delegates of a Pokja: who can be called before others, then its secretary before its chair.
 *
 * @param reachable whether a phone is recorded, which is there with consent only
 */
public record Contact(
        UUID pokjaId,
        UUID personId,
        String titleBefore,
        String name,
        String titlesAfter,
        String position,
        boolean reachable) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
