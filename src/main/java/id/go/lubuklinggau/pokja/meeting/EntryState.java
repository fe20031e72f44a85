package id.go.lubuklinggau.pokja.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the badge of a session goes by: its state and, while it is open, the hours of entry. */
public interface EntryState {

    SessionState state();

    LocalDate day();

    LocalTime entryFrom();

    LocalTime entryUntil();

    /** Where the moment lies to the hours of entry; null unless the session is open. */
    default EntryPhase openPhase(Instant moment) {
        return state() == SessionState.OPEN ? new EntryTimes(entryFrom(), entryUntil()).phase(day(), moment) : null;
    }
}
