package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    /**
     * @throws MeetingYearUnlikely if a day lies before the first Kampung KB, or where only a typing error can put it
     * @throws DaysReversed if the last day is before the first
     */
    public MeetingPlan {
        expectLikely("firstDay", firstDay);
        expectLikely("lastDay", lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw new DaysReversed();
        }
    }

    /** The same on other days. */
    MeetingPlan copy(String title, LocalDate firstDay) {
        expectLikely("firstDay", firstDay);
        var lastDay = this.lastDay.plusDays(ChronoUnit.DAYS.between(this.firstDay, firstDay));
        expectLikely("firstDay", lastDay);
        return new MeetingPlan(title, purpose, firstDay, lastDay, venue, host, openedBy, programme);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    private static void expectLikely(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new MeetingYearUnlikely(field, FIRST_YEAR, LAST_YEAR);
        }
    }
}
