package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody recorded, to compare an import with. It is shown to nobody. */
public record KnownPerson(
        UUID id,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String phone,
        LocalDate phoneConsentOn) {}
