package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.EntryPhase;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A session that does not change its state until the transaction ends. */
record HeldSession(SessionState state, MeetingState meetingState, LocalDate day, EntryTimes times) {

    static HeldSession of(ResultSet row) throws SQLException {
        return new HeldSession(
                SessionState.valueOf(row.getString("state")),
                MeetingState.valueOf(row.getString("meeting_state")),
                row.getObject("day", LocalDate.class),
                new EntryTimes(
                        row.getObject("entry_from", LocalTime.class), row.getObject("entry_until", LocalTime.class)));
    }

    boolean isOpened() {
        return state != SessionState.DRAFT && meetingState != MeetingState.DRAFT;
    }

    boolean isFinal() {
        return state == SessionState.FINAL;
    }

    /** @throws EntryNotOpen before entry opens */
    void requireOpened() {
        if (!isOpened()) {
            throw new EntryNotOpen();
        }
    }

    /** Of what comes from a phone the tap counts, not when it came in; staff is bound to no hours. */
    EntryPhase phase(Instant tap, SignedInUser by) {
        return by.isStaff() ? EntryPhase.DURING : times.phase(day, tap);
    }

    /** Whether this moment lies before entry opens. */
    boolean isEarly(Instant tap, SignedInUser by) {
        return !isOpened() || !isFinal() && phase(tap, by) == EntryPhase.BEFORE;
    }

    /** Whether entry is over, or was at this moment. */
    boolean isLate(Instant tap, SignedInUser by) {
        return isFinal() || phase(tap, by) == EntryPhase.AFTER;
    }

    /**
     * The reason that is kept of a change: none while the session is not final.
     *
     * @throws EntryIsFinal if the session is final and the user is not staff
     * @throws ReasonMissing if staff corrects a final session without saying why
     */
    String reasonOf(String reason, SignedInUser by) {
        if (!isFinal()) {
            return null;
        }
        if (!by.isStaff()) {
            throw new EntryIsFinal();
        }
        if (reason == null) {
            throw new ReasonMissing();
        }
        return reason;
    }
}
