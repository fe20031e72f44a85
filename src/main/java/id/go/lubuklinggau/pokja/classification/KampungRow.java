package id.go.lubuklinggau.pokja.classification;

import java.math.BigDecimal;
import java.util.UUID;

/** A Pokja in the list of a month; the rest as in {@link KampungMonth}. */
public record KampungRow(
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        int missing,
        BigDecimal input,
        BigDecimal process,
        BigDecimal output,
        KampungClass kampungClass,
        KampungClass portalClass) {}
