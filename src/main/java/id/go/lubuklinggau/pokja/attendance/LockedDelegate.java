package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A delegate held until the transaction ends, and the state of its session. */
record LockedDelegate(
        UUID id,
        UUID sessionId,
        SessionState state,
        LocalDate day,
        LocalTime entryFrom,
        LocalTime entryUntil,
        MeetingState meetingState) {

    /** @throws EntryNotOpen before entry opens */
    void requireOpened() {
        if (!isOpened()) {
            throw new EntryNotOpen();
        }
    }

    boolean isOpened() {
        return state != SessionState.DRAFT && meetingState != MeetingState.DRAFT;
    }

    EntryTimes entryTimes() {
        return new EntryTimes(entryFrom, entryUntil);
    }

    boolean isFinal() {
        return state == SessionState.FINAL;
    }
}
