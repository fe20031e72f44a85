package id.go.lubuklinggau.pokja.classification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision that a kampung is a percontohan.
 *
 * @param decreeNumber of the SK; a flag of the portal may have none
 * @param since its first day
 */
public record PilotPlan(
        UUID pokjaId,
        PilotKind kind,
        String decreeNumber,
        LocalDate decreeDay,
        int year,
        LocalDate since,
        String reason) {}
