package id.go.lubuklinggau.pokja.meeting;

import java.time.LocalTime;

/**
 * A line of the running order as staff writes it.
 *
 * @param endTime may be null
 * @param inCharge who leads it, as the paper names them; may be null
 */
public record AgendaPlan(LocalTime startTime, LocalTime endTime, String title, AgendaKind kind, String inCharge) {

    /** @throws TimesReversed if the end is before the start */
    public AgendaPlan {
        if (endTime != null && endTime.isBefore(startTime)) {
            throw new TimesReversed();
        }
    }
}
