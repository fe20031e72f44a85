package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Whom a Pokja sends to a session, in numbers.
 *
 * @param seats that each Pokja has
 * @param elements names of the elements of its delegates in the order of their seats, comma separated
 */
public record Delegation(
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanCode,
        String kecamatanName,
        int seats,
        String elements) {

    public List<Element> namedElements() {
        return elements.isEmpty()
                ? List.of()
                : Arrays.stream(elements.split(",")).map(Element::valueOf).toList();
    }

    public int named() {
        return namedElements().size();
    }

    /** Those of the wished elements that no delegate stands for. */
    public List<Element> missing(List<Element> wished) {
        var named = namedElements();
        return wished.stream().filter(element -> !named.contains(element)).toList();
    }
}
