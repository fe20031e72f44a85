package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A session whose attendance is entered now, or comes next. */
public record EntryTurn(
        UUID id,
        int number,
        LocalDate day,
        LocalTime startTime,
        LocalTime endTime,
        SessionState state,
        LocalTime entryFrom,
        LocalTime entryUntil,
        String meetingTitle)
        implements EntryState {

    public boolean isOpen() {
        return state == SessionState.OPEN;
    }
}
