package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;

/**
 * Who signs in a duty, and when.
 *
 * @param acting null for the holder of the position
 * @param position at most 120 characters
 * @param name with titles, as printed, at most 120 characters
 * @param rank Pangkat, at most 80 characters, or null
 * @param nip 18 digits, with or without blanks, or null
 * @param validTo the last day; null while open
 */
public record SignatoryProfile(
        Duty duty,
        Acting acting,
        String position,
        String name,
        String rank,
        String nip,
        LocalDate validFrom,
        LocalDate validTo) {}
