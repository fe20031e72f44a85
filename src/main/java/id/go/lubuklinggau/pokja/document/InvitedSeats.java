package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How many a Pokja is asked to send to a session.
 *
 * @param session the number of the session
 * @param wished names of {@link Element} that are hoped for, comma separated
 */
public record InvitedSeats(
        int session,
        int seats,
        String wished,
        UUID pokjaId,
        String pokjaName,
        String kelurahanName,
        String kecamatanCode,
        String kecamatanName) {

    public List<Element> wishedElements() {
        return wished.isEmpty()
                ? List.of()
                : Arrays.stream(wished.split(",")).map(Element::valueOf).toList();
    }
}
