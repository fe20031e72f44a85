package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import java.util.UUID;

/** Which actions are listed; null, or an empty code, leaves out none. */
public record ActionFilter(ActionTurn turn, String areaCode, UUID agencyId, UUID problemId, UUID pokjaId) {

    public static ActionFilter ofProblem(UUID problemId) {
        return new ActionFilter(null, null, null, problemId, null);
    }

    /** Its kelurahan leads to its rows faster than it does itself. */
    public static ActionFilter ofPokja(PokjaDetails pokja) {
        return new ActionFilter(null, pokja.kelurahanCode(), null, null, pokja.id());
    }

    public static ActionFilter ofArea(String areaCode) {
        return new ActionFilter(null, areaCode, null, null, null);
    }

    public boolean isOn() {
        return turn != null || agencyId != null || areaCode != null && !areaCode.isEmpty();
    }
}
