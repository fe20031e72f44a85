package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.meeting.EntryState;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A session with the counts of the Pokja in reach.
 *
 * @param kecamatan local names of the kecamatan invited, comma separated; empty if none is
 * @param unnamedSpeakers those of whom only the agency is known
 */
public record SessionGlance(
        UUID id,
        int number,
        LocalDate day,
        LocalTime startTime,
        LocalTime endTime,
        SessionState state,
        LocalTime entryFrom,
        LocalTime entryUntil,
        UUID meetingId,
        String meetingTitle,
        MeetingState meetingState,
        String venue,
        String kecamatan,
        int pokja,
        int seats,
        int named,
        int present,
        int represented,
        int excused,
        int sick,
        int absent,
        int unnamedSpeakers)
        implements Headcount, EntryState {

    public boolean isOpen() {
        return state == SessionState.OPEN;
    }

    public boolean isFinal() {
        return state == SessionState.FINAL;
    }

    public boolean isDraft() {
        return state == SessionState.DRAFT;
    }
}
