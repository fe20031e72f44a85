package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import java.util.UUID;

/** A delegate held until the transaction ends, and the state of its session. */
record LockedDelegate(UUID id, UUID sessionId, SessionState state, MeetingState meetingState) {

    /** @throws EntryNotOpen before entry opens */
    void requireOpened() {
        if (!isOpened()) {
            throw new EntryNotOpen();
        }
    }

    boolean isOpened() {
        return state != SessionState.DRAFT && meetingState != MeetingState.DRAFT;
    }

    boolean isFinal() {
        return state == SessionState.FINAL;
    }
}
