package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat that a person has or had at a session, with the mark that stands.
 *
 * @param name as the paper of the session has it, as are the titles
 * @param status null if nobody has marked
 */
public record PersonDelegation(
        UUID sessionId,
        LocalDate day,
        int number,
        SessionState state,
        UUID meetingId,
        String meetingTitle,
        UUID pokjaId,
        String pokjaName,
        Element element,
        String position,
        String titleBefore,
        String name,
        String titlesAfter,
        AttendanceStatus status,
        String note) {

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }

    public boolean isFinal() {
        return state == SessionState.FINAL;
    }
}
