package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;

/**
 * What staff decides about a meeting.
 *
 * @param host who invites, as the paper names them
 * @param openedBy the official who opens it
 * @param programme programme and kegiatan as budgeted, for the head of the paper
 */
public record MeetingPlan(
        String title,
        String purpose,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        String host,
        String openedBy,
        String programme) {

    /** @throws DaysReversed if the last day is before the first */
    public MeetingPlan {
        if (lastDay.isBefore(firstDay)) {
            throw new DaysReversed();
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
