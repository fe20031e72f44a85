package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.List;
import java.util.UUID;

/** A member of the Pokja on the day of the session who is not yet a delegate of it. */
public record DelegateCandidate(
        UUID personId, String titleBefore, String name, String titlesAfter, String position, Element element) {

    /** Whom they stand for: their own unsur where the session wishes for it, else the members of the Pokja. */
    public Element elementAmong(List<Element> wished) {
        return element == Element.LURAH || wished.contains(element) ? element : Element.POKJA_MEMBER;
    }

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
