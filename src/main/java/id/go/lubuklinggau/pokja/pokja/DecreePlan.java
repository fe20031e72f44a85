package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;

/**
 * What a decree says of itself.
 *
 * @param draft whether it is not signed yet
 * @param number at most 80 characters; null only of a draft, as is {@code issuedOn}
 * @param issuer the position, such as "Lurah Air Kuti", at most 120 characters
 * @param issuerName with titles, at most 120 characters, or null
 * @param about at most 300 characters
 * @param validTo the last day; null while it holds until there is another
 */
public record DecreePlan(
        boolean draft,
        String number,
        LocalDate issuedOn,
        String issuer,
        String issuerName,
        String about,
        DecreePattern pattern,
        LocalDate validFrom,
        LocalDate validTo) {}
