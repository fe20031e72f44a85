package id.go.lubuklinggau.pokja.classification;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision in a list.
 *
 * @param lastDay still belongs to it; null while it stands
 * @param pokjaActive whether the Pokja is not closed
 */
public record PilotRow(
        UUID id,
        Long version,
        UUID pokjaId,
        String pokjaName,
        String kelurahanName,
        String kecamatanName,
        boolean pokjaActive,
        PilotKind kind,
        String decreeNumber,
        LocalDate decreeDay,
        int year,
        LocalDate since,
        String reason,
        LocalDate lastDay,
        String endReason) {

    public boolean isStanding() {
        return lastDay == null;
    }
}
