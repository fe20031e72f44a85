package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/**
 * Another seat of somebody on the day of a session. It stands in nobody's way, but whoever fills seats has to know.
 *
 * @param here whether it is in the very session, for a Pokja out of reach
 * @param pokjaName for whom it is, and so session and meeting; null out of reach, where no more is told than that there is one
 * @param ownPokjaId for which Pokja the person sits in the session; null if for none in reach, and so are the parts of the name
 */
public record SameDaySeat(
        UUID personId,
        boolean here,
        String pokjaName,
        Integer session,
        String meetingTitle,
        UUID ownPokjaId,
        String titleBefore,
        String name,
        String titlesAfter) {

    public boolean isInReach() {
        return pokjaName != null;
    }

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
