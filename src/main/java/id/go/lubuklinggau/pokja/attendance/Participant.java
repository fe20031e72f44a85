package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who came to a meeting for a Pokja: a delegate, or whoever came instead.
 *
 * @param name with titles
 * @param position or null
 * @param element null for whoever came instead
 * @param representing the delegate in whose place they came, with titles; null for a delegate
 * @param days on which they came, in their order
 */
public record Participant(
        String kecamatanCode,
        String kecamatanName,
        String kelurahanName,
        UUID pokjaId,
        String pokjaName,
        String name,
        String position,
        Element element,
        String representing,
        List<LocalDate> days) {

    public boolean isSubstitute() {
        return representing != null;
    }
}
