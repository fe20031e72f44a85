package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import java.util.UUID;

/** Which problems are listed; null, or an empty code, leaves out none. */
public record ProblemFilter(
        ProblemState state, String areaCode, UUID pokjaId, Aim aim, UUID categoryId, UUID agencyId, UUID sessionId) {

    /** Its kelurahan leads to its rows faster than it does itself. */
    public static ProblemFilter ofPokja(PokjaDetails pokja, ProblemState state) {
        return new ProblemFilter(state, pokja.kelurahanCode(), pokja.id(), null, null, null, null);
    }

    /** Whether anything but the state is chosen. */
    public boolean isOn() {
        return areaCode != null && !areaCode.isEmpty() || aim != null || categoryId != null || agencyId != null;
    }
}
