package id.go.lubuklinggau.pokja.classification;

import java.util.UUID;

/**
 * The class of a Pokja's Kampung KB in some month.
 *
 * @param kampungClass null while anything is missing
 */
public record PokjaClass(UUID pokjaId, String kelurahanCode, KampungClass kampungClass) {}
