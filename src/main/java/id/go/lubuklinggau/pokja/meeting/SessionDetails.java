package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A session with what its pages need of its meeting.
 *
 * @param seats delegates of each Pokja
 * @param wished names of {@link Element}, comma separated
 * @param kecamatan local names of the kecamatan invited, comma separated
 * @param finalAt null until final
 * @param undecided marks and guests that wait for staff to choose; counted for the whole city only
 */
public record SessionDetails(
        UUID id,
        Long version,
        int number,
        int sessions,
        LocalDate day,
        LocalTime startTime,
        LocalTime endTime,
        String room,
        int seats,
        String wished,
        SessionState state,
        Instant finalAt,
        LocalTime entryFrom,
        LocalTime entryUntil,
        String kecamatan,
        int invitedPokja,
        UUID meetingId,
        String meetingTitle,
        MeetingState meetingState,
        String venue,
        String host,
        String openedBy,
        String programme,
        String purpose,
        int undecided)
        implements EntryState {

    public List<Element> wishedElements() {
        return wished.isEmpty()
                ? List.of()
                : Arrays.stream(wished.split(",")).map(Element::valueOf).toList();
    }

    public EntryTimes entryTimes() {
        return new EntryTimes(entryFrom, entryUntil);
    }

    public EntryPhase entryPhase(Instant moment) {
        return entryTimes().phase(day, moment);
    }

    /** Whether its day is still to come. */
    public boolean isAhead(Instant moment) {
        return day.isAfter(LocalDate.ofInstant(moment, Dates.ZONE));
    }

    /** Whether it has begun by this moment. */
    public boolean isBegun(Instant moment) {
        return !moment.isBefore(day.atTime(startTime).atZone(Dates.ZONE).toInstant());
    }

    public boolean isFinal() {
        return state == SessionState.FINAL;
    }

    public boolean isOpen() {
        return state == SessionState.OPEN;
    }
}
