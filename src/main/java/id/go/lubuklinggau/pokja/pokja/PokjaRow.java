package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** A Pokja in a list, with the number of its members today. */
public record PokjaRow(
        UUID id,
        String name,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        LocalDate launchedOn,
        LocalDate closedOn,
        int members) {

    public boolean isActive() {
        return closedOn == null;
    }
}
