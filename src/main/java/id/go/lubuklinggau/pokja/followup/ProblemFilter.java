package id.go.lubuklinggau.pokja.followup;

import java.util.UUID;

/** Which problems are listed; null, or an empty code, leaves out none. */
public record ProblemFilter(
        ProblemState state, String areaCode, UUID pokjaId, Aim aim, UUID categoryId, UUID agencyId, UUID sessionId) {

    public static ProblemFilter ofPokja(UUID pokjaId, ProblemState state) {
        return new ProblemFilter(state, null, pokjaId, null, null, null, null);
    }

    /** Whether anything but the state is chosen. */
    public boolean isOn() {
        return areaCode != null && !areaCode.isEmpty() || aim != null || categoryId != null || agencyId != null;
    }
}
