package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that has invited a Pokja.
 *
 * @param named how many of its delegates have a name
 * @param guests who came for it without a seat
 * @param alone whether no other Pokja is invited
 */
public record ComingInvitation(
        UUID sessionId,
        UUID meetingId,
        int number,
        LocalDate day,
        String meetingTitle,
        SessionState state,
        int named,
        int guests,
        boolean alone) {

    public boolean isFinal() {
        return state == SessionState.FINAL;
    }

    /** Whether somebody has been named or has come for the Pokja. */
    public boolean isUsed() {
        return named + guests > 0;
    }
}
