package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the portal asks about a Pokja every month (Profil), as far as our records know it.
 *
 * @param decreeDay of the decree in force on the last day of the month, or null
 * @param trainings what the members in office were trained in; empty if nothing is recorded
 * @param fieldOfficers how many open accounts of PKB/PLKB cover the kelurahan today
 * @param heldDays of sessions that were held in the month and invited the Pokja
 * @param figures of the month, as they are recorded for the class
 */
public record PortalProfile(
        OwnData own,
        LocalDate decreeDay,
        List<String> trainings,
        int fieldOfficers,
        List<LocalDate> heldDays,
        Map<Indicator, BigDecimal> figures) {}
