package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Holds those who mark on pages to the hours of an open session. */
@Component
class EntryHours {

    private final Dates dates;
    private final Clock clock;

    EntryHours(Dates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * @throws EntryNotYet before they begin
     * @throws EntryOver when they are over
     */
    void require(LocalDate day, EntryTimes times, SignedInUser by) {
        if (by.isStaff()) {
            return;
        }
        switch (times.phase(day, clock.instant())) {
            case BEFORE -> throw new EntryNotYet(dates.time(times.from()), dates.full(day));
            case AFTER -> throw new EntryOver(dates.time(times.until()), dates.full(day));
            case DURING -> {}
        }
    }
}
