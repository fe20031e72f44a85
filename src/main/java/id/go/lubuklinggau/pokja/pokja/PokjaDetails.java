package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Pokja as its page shows it.
 *
 * @param mergedIntoId of the one that goes on in its place, or null; its name is null where that is out of reach
 */
public record PokjaDetails(
        UUID id,
        Long version,
        String name,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanCode,
        String kecamatanName,
        LocalDate launchedOn,
        LocalDate closedOn,
        UUID mergedIntoId,
        String mergedIntoName) {

    public boolean isActive() {
        return closedOn == null;
    }
}
