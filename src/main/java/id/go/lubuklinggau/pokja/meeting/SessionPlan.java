package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What staff decides about a session.
 *
 * @param endTime null where it runs "s.d. selesai"
 * @param seats delegates of each Pokja, 1 to 20
 * @param wishedElements whom each Pokja should send among them
 */
public record SessionPlan(
        LocalDate day,
        LocalTime startTime,
        LocalTime endTime,
        String room,
        int seats,
        List<Element> wishedElements,
        Set<UUID> invitedPokja,
        EntryTimes entryTimes) {

    /**
     * @throws TimesReversed if the end is not after the start
     * @throws NobodyInvited if no Pokja is invited
     */
    public SessionPlan {
        wishedElements = List.copyOf(wishedElements);
        invitedPokja = Set.copyOf(invitedPokja);
        if (endTime != null && !endTime.isAfter(startTime)) {
            throw new TimesReversed();
        }
        if (invitedPokja.isEmpty()) {
            throw new NobodyInvited();
        }
    }
}
