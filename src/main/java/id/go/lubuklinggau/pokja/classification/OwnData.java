package id.go.lubuklinggau.pokja.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What our own records say of a Pokja in a month, on its last day.
 *
 * @param active whether there was a Pokja
 * @param trained of the members, up to that year
 * @param decreeNumber of the decree in force, or null
 * @param agencies distinct ones whose speakers spoke in sessions that were held and that it was invited to, up to that day: the
 *     portal counts the activities of all times
 * @param agencyNames by comma
 * @param heldOn the last day of such a session in the twelve months up to that day, or null
 * @param mechanism what a session counts as, or null
 */
public record OwnData(
        UUID pokjaId,
        boolean active,
        int members,
        int trained,
        String decreeNumber,
        int agencies,
        String agencyNames,
        LocalDate heldOn,
        Mechanism mechanism) {

    /** What it makes of the indicators; those that it knows nothing of are left out. */
    public List<Proposal> proposals() {
        var proposals = new ArrayList<Proposal>();
        int pokja = active ? 1 + (members > 0 ? 1 : 0) + (trained > 0 ? 1 : 0) : 0;
        proposals.add(new Proposal(Indicator.POKJA, pokja, false));
        if (decreeNumber != null) {
            proposals.add(new Proposal(Indicator.GUIDANCE, 1, true));
        }
        if (heldOn != null && mechanism != null) {
            proposals.add(new Proposal(Indicator.MECHANISMS, 1, true));
        }
        if (agencies > 0) {
            proposals.add(new Proposal(Indicator.AGENCIES, agencies, true));
        }
        return proposals;
    }
}
