package id.go.lubuklinggau.pokja.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What a code says to anybody.
 *
 * @param sessionId null for the paper of a meeting, and so are its number, times and room
 * @param partName null for the whole document
 * @param sessionFinal whether the session, or each of the meeting, is final by now
 * @param headcount as it is on the paper; null if it says none
 * @param newerAt when a print that tells something else was last made; null if this is the newest
 * @param corrections to its part of the session since it was first printed
 */
public record PrintProof(
        String code,
        PrintedDocument document,
        UUID sessionId,
        Integer sessionNumber,
        String meetingTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime startTime,
        LocalTime endTime,
        String venue,
        String room,
        String partName,
        boolean draft,
        boolean sessionFinal,
        String headcount,
        Instant firstPrintedAt,
        Instant newerAt,
        long corrections) {

    /** A correction of who came is none to what does not tell it. */
    public PrintProof {
        if (!document.isOfAttendance()) {
            corrections = 0;
        }
    }

    public String grouped() {
        return new PrintCode(code).grouped();
    }

    /** Whether it tells what is final. */
    public boolean isFinal() {
        return !draft && sessionFinal && document.isOfAttendance();
    }

    public boolean isNewest() {
        return newerAt == null && corrections == 0;
    }
}
