package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.UUID;

/** A session with the seats of one Pokja. */
public record KelurahanSession(
        UUID id,
        int number,
        LocalDate day,
        UUID meetingId,
        String meetingTitle,
        UUID pokjaId,
        String pokjaName,
        int seats,
        int named,
        int present,
        int represented,
        int excused,
        int sick,
        int absent)
        implements Headcount {

    public int away() {
        return marked() - attended();
    }
}
