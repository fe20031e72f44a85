package id.go.lubuklinggau.pokja.followup;

import java.util.UUID;

/** Which actions are listed; null, or an empty code, leaves out none. */
public record ActionFilter(ActionTurn turn, String areaCode, UUID agencyId, UUID problemId, UUID pokjaId) {

    public static ActionFilter ofProblem(UUID problemId) {
        return new ActionFilter(null, null, null, problemId, null);
    }

    public static ActionFilter ofPokja(UUID pokjaId) {
        return new ActionFilter(null, null, null, null, pokjaId);
    }

    public static ActionFilter ofArea(String areaCode) {
        return new ActionFilter(null, areaCode, null, null, null);
    }

    public boolean isOn() {
        return turn != null || agencyId != null || areaCode != null && !areaCode.isEmpty();
    }
}
