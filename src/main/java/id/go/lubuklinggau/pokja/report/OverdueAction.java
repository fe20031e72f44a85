package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What an agency should have done by now. */
public record OverdueAction(UUID id, String task, String kelurahanName, String agencyName, LocalDate dueOn) {

    /** In days. */
    public long by(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
