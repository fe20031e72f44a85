package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What Beranda shows. What is nothing to the role of the user is empty.
 *
 * @param today in Western Indonesia Time
 * @param sessions those of today, else of the next day, else the last ones not final
 * @param seats of the secretary's Pokja in these sessions
 * @param recent the last sessions up to today, newest first
 * @param unfinished sessions that are over and not final, oldest first
 * @param drafts meetings not announced yet
 * @param silent Pokja of which nobody is marked
 * @param requests about personal data that wait for an answer, the most urgent first
 * @param undecided marks that wait for a choice, by session, newest first
 * @param watch what the registers of the Pokja in reach lack, in numbers
 * @param worst some of it
 * @param followup what is done about problems, in numbers
 * @param overdue some of what should be done by now, the oldest first
 * @param anyMeeting whether there is any meeting in reach
 */
public record Home(
        LocalDate today,
        List<SessionGlance> sessions,
        List<SeatGlance> seats,
        List<SessionGlance> recent,
        List<SessionGlance> unfinished,
        List<DraftMeeting> drafts,
        List<SilentPokja> silent,
        List<AwaitingRequest> requests,
        List<UndecidedMarks> undecided,
        OfficeGaps office,
        WatchCounts watch,
        List<Finding> worst,
        FollowupGlance followup,
        List<OverdueAction> overdue,
        boolean anyMeeting) {

    /** Null if there is no session. */
    public SessionTurn turn() {
        if (sessions.isEmpty()) {
            return null;
        }
        int order = sessions.get(0).day().compareTo(today);
        return order == 0 ? SessionTurn.TODAY : order > 0 ? SessionTurn.NEXT : SessionTurn.PAST;
    }

    public List<SeatGlance> seatsOf(UUID sessionId) {
        return seats.stream().filter(seat -> seat.sessionId().equals(sessionId)).toList();
    }
}
