package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** A Pokja as its page shows it. */
public record PokjaDetails(
        UUID id,
        Long version,
        String name,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanCode,
        String kecamatanName,
        LocalDate launchedOn,
        LocalDate closedOn) {

    public boolean isActive() {
        return closedOn == null;
    }
}
